package plot

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestTicks(t *testing.T) {
	for most, want := range map[float64]string{270: "0 50 100 150 200 250 300", 1: "0 0.2 0.4 0.6 0.8 1", 64: "0 20 40 60 80", 0.9: "0 0.2 0.4 0.6 0.8 1"} {
		var got []string
		for _, x := range Ticks(most) {
			got = append(got, x.Text)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%v: %s, want %s", most, s, want)
		}
	}
}

// TestPlotsAreXML with what they show, whatever the labels hold.
func TestPlotsAreXML(t *testing.T) {
	bars := Bars{Title: "A & B", Bars: []Bar{{Label: "<ours>", Value: 3, Least: 2, Most: 4, Text: "3 k", Ours: true}, {Label: "them"}}}
	lines := Lines{Title: "L", XTicks: []Tick{{At: 0, Text: "0"}, {At: 1, Text: "1"}}, YTicks: Ticks(5),
		Curves: []Curve{{Label: "a < b", Points: [][2]float64{{0, 1}, {1, 9}}}}}
	for name, svg := range map[string]string{"bars": bars.SVG(), "lines": lines.SVG()} {
		d := xml.NewDecoder(strings.NewReader(svg))
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, svg)
			}
		}
		if !strings.Contains(svg, "prefers-color-scheme:dark") {
			t.Errorf("%s cannot be read in the dark", name)
		}
	}
}
