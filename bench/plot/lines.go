package plot

import (
	"fmt"
	"html"
	"math"
	"os"
	"slices"
	"strings"
)

// Curve is one line; its points rise in X.
type Curve struct {
	Label  string
	Points [][2]float64
	Dashed bool
}

// Tick is a mark on an axis.
type Tick struct {
	At   float64
	Text string
}

// Lines are curves over two axes that the caller has already scaled: its X and Y
// are where the ticks say they are.
type Lines struct {
	Title, XLabel, YLabel string
	Curves                []Curve
	XTicks, YTicks        []Tick
}

// SVG draws them.
func (p *Lines) SVG() string {
	var b strings.Builder
	const top, left, right, bottom, height = 60, 70, 724, 340, 400
	begin(&b, p.Title, height+20*((len(p.Curves)+1)/2))
	span := func(t []Tick) (float64, float64) { return t[0].At, math.Max(t[len(t)-1].At, t[0].At+1e-9) }
	x0, x1 := span(p.XTicks)
	y0, y1 := span(p.YTicks)
	px := func(x float64) float64 { return left + (right-left)*(x-x0)/(x1-x0) }
	py := func(y float64) float64 { return bottom - (bottom-top)*(y-y0)/(y1-y0) }
	for _, t := range p.YTicks {
		fmt.Fprintf(&b, `<path class="axis" d="M%d %.1fH%d"/><text class="soft" x="%d" y="%.1f" text-anchor="end">%s</text>`+"\n",
			left, py(t.At), right, left-8, py(t.At)+4, html.EscapeString(t.Text))
	}
	for _, t := range p.XTicks {
		fmt.Fprintf(&b, `<path class="axis" d="M%.1f %dv6"/><text class="soft" x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n",
			px(t.At), bottom, px(t.At), bottom+22, html.EscapeString(t.Text))
	}
	fmt.Fprintf(&b, `<text class="soft" x="%d" y="%d" text-anchor="end">%s</text>`+"\n", right, bottom+42, html.EscapeString(p.XLabel))
	fmt.Fprintf(&b, `<text class="soft" x="16" y="46">%s</text>`+"\n", html.EscapeString(p.YLabel))
	for i, c := range slices.Backward(p.Curves) { // the first lies above
		var d strings.Builder
		for j, xy := range c.Points {
			fmt.Fprintf(&d, "%c%.1f %.1f", "ML"[min(j, 1)], px(xy[0]), py(math.Min(math.Max(xy[1], y0), y1)))
		}
		dash := ""
		if c.Dashed {
			dash = ` stroke-dasharray="5 4"`
		}
		fmt.Fprintf(&b, `<path class="line s%d"%s d="%s"/>`+"\n", i%8, dash, d.String())
		x, y := left+340*(i%2), height+20*(i/2)
		fmt.Fprintf(&b, `<path class="line s%d"%s d="M%d %dh16"/><text x="%d" y="%d">%s</text>`+"\n", i%8, dash, x, y-6, x+24, y-2, html.EscapeString(c.Label))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// Write draws them into a file.
func (p *Lines) Write(path string) error { return os.WriteFile(path, []byte(p.SVG()), 0o644) }

// Ticks are round numbers from zero to past most.
func Ticks(most float64) []Tick {
	step := math.Pow(10, math.Floor(math.Log10(math.Max(most, 1e-6)))-1)
	for i := 0; most/step > 6; i++ {
		step *= []float64{2, 2.5, 2}[i%3]
	}
	var list []Tick
	for i := 0; ; i++ {
		v := step * float64(i)
		list = append(list, Tick{v, fmt.Sprintf("%.4g", v)})
		if v >= most {
			return list
		}
	}
}
