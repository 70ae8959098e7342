package bench
import "testing"
func TestZZ(t *testing.T){ n:=0; g:=someGrants(t); for _,x:=range g {n+=len(x.Value)}; t.Log(n/len(g)) }
