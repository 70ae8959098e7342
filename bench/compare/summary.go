package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/guerdon/guerdon/bench/plot"
)

// row is one contender at one share of decisions, over all rounds.
type row struct {
	Contender     string  `json:"contender"`
	Label         string  `json:"label"`
	Guarantee     string  `json:"guarantee,omitempty"`
	Percent       string  `json:"percent"`
	Version       string  `json:"version,omitempty"`
	Rounds        int     `json:"rounds"`
	Failed        int     `json:"failed"`
	PerSecond     spread  `json:"records_per_second"`
	CPUPerMillion spread  `json:"cpu_seconds_per_million"`
	PeakBytes     spread  `json:"peak_rss_bytes"`
	OfRaw         float64 `json:"of_raw,omitempty"`         // ÷ the consumer that does nothing
	TimesStreams  float64 `json:"times_kstreams,omitempty"` // ÷ Kafka Streams under the same guarantee

	cost bool
}

// summarise makes rows of runs.
func summarise(runs []runResult, percents []string) []row {
	var rows []row
	for i := range contenders {
		c := &contenders[i]
		for _, percent := range percents {
			if !c.decides() {
				percent = ""
			}
			r := row{Contender: c.name, Label: c.label, Guarantee: c.guarantee, Percent: percent, cost: c.cost}
			var rate, cpu, peak []float64
			for _, x := range runs {
				if x.Contender != c.name || x.Percent != percent {
					continue
				}
				if r.Rounds++; x.Error != "" {
					r.Failed++
					continue
				}
				r.Version = x.Version
				rate, peak = append(rate, x.PerSecond), append(peak, float64(x.PeakBytes))
				cpu = append(cpu, x.CPUSeconds/float64(x.Records)*1e6)
			}
			r.PerSecond, r.CPUPerMillion, r.PeakBytes = spreadOf(rate), spreadOf(cpu), spreadOf(peak)
			if r.Rounds > 0 {
				rows = append(rows, r)
			}
			if !c.decides() {
				break
			}
		}
	}
	for i := range rows {
		r := &rows[i]
		streams := "kstreams"
		if r.Guarantee == atLeastOnce {
			streams = "kstreams-alo"
		}
		r.OfRaw = ratio(r.PerSecond.Median, rateOf(rows, "raw", ""))
		r.TimesStreams = ratio(r.PerSecond.Median, rateOf(rows, streams, r.Percent))
	}
	return rows
}

func rateOf(rows []row, contender, percent string) float64 {
	for i := range rows {
		if rows[i].Contender == contender && rows[i].Percent == percent {
			return rows[i].PerSecond.Median
		}
	}
	return 0
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// publish writes the summary, the tables and the plots.
func (t *throughput) publish() error {
	rows := summarise(t.book.Runs, percents(t.job))
	t.book.Summary = rows
	if err := t.book.write(); err != nil {
		return err
	}
	table := tables(rows)
	fmt.Print(table)
	if err := os.WriteFile(filepath.Join(t.Out, "compare.md"), []byte(table), 0o644); err != nil {
		return err
	}
	for _, percent := range percents(t.job) {
		var rates, costs []plot.Bar
		for i := range rows {
			r := &rows[i]
			if r.Percent != percent && r.Percent != "" || r.PerSecond.Median == 0 {
				continue
			}
			if !r.cost || r.Contender == "guerdon" || r.Contender == "guerdon-product" {
				if r.Percent != "" { // what decides nothing is in the table
					rates = append(rates, r.bar(r.PerSecond, 1e-3, "%.0f k"))
					costs = append(costs, r.bar(r.CPUPerMillion, 1, "%.2f s"))
				}
			}
		}
		for name, p := range map[string]plot.Bars{
			"throughput-" + percent + ".svg": {Title: "Events per second, " + percent + " % decide", Bars: rates},
			"cpu-" + percent + ".svg":        {Title: "CPU seconds per million events, " + percent + " % decide", Bars: costs},
		} {
			if err := p.Write(filepath.Join(t.Out, name)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *row) bar(v spread, unit float64, format string) plot.Bar {
	label := r.Label
	if r.Guarantee != "" {
		label += ", " + strings.ReplaceAll(r.Guarantee, "_", " ")
	}
	return plot.Bar{Label: label, Value: v.Median * unit, Least: v.Least * unit, Most: v.Most * unit,
		Text: fmt.Sprintf(format, v.Median*unit), Ours: strings.HasPrefix(r.Contender, "guerdon")}
}

// tables are what is printed, in Markdown.
func tables(rows []row) string {
	var b strings.Builder
	head := "| | guarantee | decide | events/s (least–most) | of raw | × Kafka Streams | CPU s / million | peak MB |\n|---|---|---|---|---|---|---|---|\n"
	b.WriteString("\n" + head)
	for i := range rows {
		if r := &rows[i]; !r.cost || r.Contender == "guerdon" || r.Contender == "guerdon-product" {
			r.tell(&b)
		}
	}
	b.WriteString("\nWhat each switch costs, exactly once:\n\n| | decide | events/s | of none | CPU s / million |\n|---|---|---|---|---|\n")
	for i := range rows {
		r := &rows[i]
		if !r.cost {
			continue
		}
		label := map[string]string{"guerdon": "none: the reference job", "guerdon-product": "all of them"}[r.Contender]
		if label == "" {
			label = r.Label
		}
		fmt.Fprintf(&b, "| %s | %s %% | %.0f k | %.2f | %.2f |\n", label, r.Percent, r.PerSecond.Median/1000,
			ratio(r.PerSecond.Median, rateOf(rows, "guerdon", r.Percent)), r.CPUPerMillion.Median)
	}
	return b.String()
}

func (r *row) tell(b *strings.Builder) {
	percent, guarantee := "–", "–"
	if r.Percent != "" {
		percent = r.Percent + " %"
	}
	if r.Guarantee != "" {
		guarantee = strings.ReplaceAll(r.Guarantee, "_", " ")
	}
	if r.Failed == r.Rounds {
		fmt.Fprintf(b, "| %s | %s | %s | failed | | | | |\n", r.Label, guarantee, percent)
		return
	}
	of := func(v float64) string {
		if v == 0 {
			return "–"
		}
		return fmt.Sprintf("%.2f", v)
	}
	streams := of(r.TimesStreams)
	if r.Contender == "kstreams" || r.Contender == "kstreams-alo" {
		streams = "1"
	}
	fmt.Fprintf(b, "| %s | %s | %s | %.0f k (%.0f–%.0f) | %s | %s | %.2f | %.0f |\n", r.Label, guarantee, percent,
		r.PerSecond.Median/1000, r.PerSecond.Least/1000, r.PerSecond.Most/1000, of(r.OfRaw), streams, r.CPUPerMillion.Median, r.PeakBytes.Median/1e6)
}
