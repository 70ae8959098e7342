package main

import "testing"

func TestDrillSpecs(t *testing.T) {
	for spec, ok := range map[string]bool{"": true, "after_produce:7": true, "after_produce": false, "x:0": false, "x:y": false} {
		d, err := drillOf(func(name string) string {
			if name == "GUERDON_FAULT" {
				return spec
			}
			return ""
		})
		if (err == nil) != ok || ok && spec != "" && (d.point != "after_produce" || d.left.Load() != 7) {
			t.Errorf("%q: %+v, %v", spec, d, err)
		}
	}
}
