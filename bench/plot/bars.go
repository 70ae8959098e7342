// Package plot draws what the benches measured: bars and lines as SVG written by hand, with
// neither fonts nor script, readable on light and on dark. It never measures.
package plot

import (
	"fmt"
	"html"
	"math"
	"os"
	"strings"
)

const style = `<style>
text{font:13px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#1f2328}
.title{font-size:15px;font-weight:600}
.soft{fill:#59636e}
.axis{stroke:#d1d9e0;stroke-width:1}
.ours{fill:#0f766e}.them{fill:#8b98a5}
.range{stroke:#1f2328;stroke-width:1.5}
.line{fill:none;stroke-width:2}
.s0{stroke:#0f766e}.s1{stroke:#c2410c}.s2{stroke:#1d4ed8}.s3{stroke:#a21caf}.s4{stroke:#57606a}.s5{stroke:#b45309}.s6{stroke:#65a30d}.s7{stroke:#7c3aed}
.f0{fill:#0f766e}.f1{fill:#c2410c}.f2{fill:#1d4ed8}.f3{fill:#a21caf}.f4{fill:#57606a}.f5{fill:#b45309}.f6{fill:#65a30d}.f7{fill:#7c3aed}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}.soft{fill:#9198a1}.axis{stroke:#3d444d}.ours{fill:#2dd4bf}.them{fill:#6e7681}.range{stroke:#e6edf3}
.s0{stroke:#2dd4bf}.s1{stroke:#fb923c}.s2{stroke:#60a5fa}.s3{stroke:#e879f9}.s4{stroke:#9198a1}.s5{stroke:#fbbf24}.s6{stroke:#a3e635}.s7{stroke:#a78bfa}
.f0{fill:#2dd4bf}.f1{fill:#fb923c}.f2{fill:#60a5fa}.f3{fill:#e879f9}.f4{fill:#9198a1}.f5{fill:#fbbf24}.f6{fill:#a3e635}.f7{fill:#a78bfa}}
</style>
`

// Bar is a median with the range of its rounds.
type Bar struct {
	Label              string
	Value, Least, Most float64
	Text               string // beside the bar
	Ours               bool
}

// Bars are horizontal bars from zero.
type Bars struct {
	Title string
	Bars  []Bar
}

const (
	width      = 760
	labelWidth = 280
	rowHeight  = 30
)

// SVG draws them.
func (p *Bars) SVG() string {
	var b strings.Builder
	height := 60 + rowHeight*len(p.Bars)
	begin(&b, p.Title, height)
	most := 0.0
	for _, x := range p.Bars {
		most = math.Max(most, math.Max(x.Value, x.Most))
	}
	const room = width - labelWidth - 90
	at := func(v float64) float64 { return labelWidth + room*v/math.Max(most, 1e-9) }
	for i, x := range p.Bars {
		y := 48 + rowHeight*i
		class := "them"
		if x.Ours {
			class = "ours"
		}
		fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="end">%s</text>`+"\n", labelWidth-10, y+14, html.EscapeString(x.Label))
		fmt.Fprintf(&b, `<rect class="%s" x="%d" y="%d" width="%.1f" height="20" rx="2"/>`+"\n", class, labelWidth, y, at(x.Value)-labelWidth)
		if x.Most > x.Least {
			fmt.Fprintf(&b, `<path class="range" d="M%.1f %dH%.1fM%.1f %dv8M%.1f %dv8"/>`+"\n", at(x.Least), y+10, at(x.Most), at(x.Least), y+6, at(x.Most), y+6)
		}
		fmt.Fprintf(&b, `<text x="%.1f" y="%d">%s</text>`+"\n", at(math.Max(x.Value, x.Most))+8, y+14, html.EscapeString(x.Text))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// Write draws them into a file.
func (p *Bars) Write(path string) error { return os.WriteFile(path, []byte(p.SVG()), 0o644) }

func begin(b *strings.Builder, title string, height int) {
	fmt.Fprintf(b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">`+"\n%s", width, height, html.EscapeString(title), style)
	fmt.Fprintf(b, `<text class="title" x="16" y="26">%s</text>`+"\n", html.EscapeString(title))
}
