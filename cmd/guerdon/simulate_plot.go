package main

import (
	"bytes"
	"fmt"
	"html"
	"time"
)

// plotBills draws what each policy has paid over time, as SVG.
func plotBills(bills []billed) []byte {
	const (
		width, height       = 900, 420
		left, right         = 70, 190
		top, bottom         = 30, 40
		plotWide, plotHigh  = width - left - right, height - top - bottom
		mostPoints          = 600
		ticks               = 5
		dark, light         = "#222", "#ddd"
		font                = `font-family="sans-serif" font-size="12"`
		begin, end, textEnd = "start", "end", "</text>\n"
	)
	colours := []string{"#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#17becf", "#7f7f7f"}
	first, last, most := int64(1<<62), int64(0), 0.0
	for i := range bills {
		for _, p := range bills[i].Curve {
			first, last, most = min(first, p.TimeMS), max(last, p.TimeMS), max(most, p.Gwei)
		}
	}
	x := func(ms int64) float64 { return left + plotWide*float64(ms-first)/float64(max(last-first, 1)) }
	y := func(gwei float64) float64 { return top + plotHigh*(1-gwei/max(most, 1e-9)) }
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" %s>`+"\n", width, height, font)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="white"/>`+"\n", width, height)
	text := func(at, up float64, anchor, words string) {
		fmt.Fprintf(&b, `<text x="%.1f" y="%.1f" text-anchor="%s" fill="%s">%s`+textEnd, at, up, anchor, dark, html.EscapeString(words))
	}
	for i := range ticks + 1 {
		share := float64(i) / ticks
		up := y(most * share)
		fmt.Fprintf(&b, `<line x1="%d" x2="%d" y1="%.1f" y2="%.1f" stroke="%s"/>`+"\n", left, left+plotWide, up, up, light)
		text(left-6, up+4, end, fmt.Sprintf("%.4g", most*share/1e9))
		ms := first + int64(float64(last-first)*share)
		text(x(ms), height-bottom+18, "middle", time.UnixMilli(ms).UTC().Format("2006-01-02"))
	}
	text(left, 18, begin, "ETH paid for settling, by policy")
	for i := range bills {
		curve, colour := bills[i].Curve, colours[i%len(colours)]
		fmt.Fprintf(&b, `<polyline fill="none" stroke-width="1.5" stroke="%s" points="`, colour)
		stride := max(1, len(curve)/mostPoints)
		for j := 0; j < len(curve); j += stride {
			fmt.Fprintf(&b, "%.1f,%.1f ", x(curve[j].TimeMS), y(curve[j].Gwei))
		}
		if n := len(curve); n > 0 {
			fmt.Fprintf(&b, "%.1f,%.1f", x(curve[n-1].TimeMS), y(curve[n-1].Gwei))
		}
		fmt.Fprintf(&b, `"/>`+"\n")
		up := top + 20*float64(i)
		fmt.Fprintf(&b, `<rect x="%d" y="%.1f" width="12" height="12" fill="%s"/>`+"\n", left+plotWide+16, up, colour)
		text(left+plotWide+34, up+11, begin, fmt.Sprintf("%s, %.0f gwei each", bills[i].Name, bills[i].GweiEach))
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}
