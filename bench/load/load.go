// Package load owns the events that Guerdon and its peers are measured with: made
// from a seed, the same on every machine, faster than any of them reads. It measures
// nothing and knows no contender.
//
// An event is about 230 bytes of Guerdon JSON, of one of eight types, all equally
// frequent, with a value from 1 to 20000. Times rise from event to event. Who acts is
// one of three laws, see Law.
package load

import (
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strconv"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// Law says whose the next event is.
type Law string

const (
	// Zipf gives the member of rank k (from 0) a share in proportion to
	// (20+k)^-1.07: at 500,000 members the first has 0.7 % of all events, the first
	// 1 % have 63 %.
	Zipf Law = "zipf"
	// Uniform gives every member the same share.
	Uniform Law = "uniform"
	// Each lets every member act in turn, so that after as many events as members
	// all have acted once.
	Each Law = "each"
)

const (
	zipfExponent = 1.07
	zipfShift    = 20
)

// Types are the events' types, the signals of the reference job.
var Types = [...]string{"purchase", "view", "cart", "share", "review", "ticket", "visit", "email"}

// MaxMembers is what the member's seven digits can name.
const MaxMembers = 10_000_000

// Config is a load.
type Config struct {
	Members    int
	Law        Law
	Partitions int32
	Seed       uint64
	StartMS    int64   // time of the first event
	StepMS     float64 // from one event to the next
}

// Event is what Next made. Key and Value are the generator's own until the next call.
type Event struct {
	Seq       int64 // from 0
	Member    int
	Partition int32
	TimeMS    int64
	Key       []byte
	Value     []byte
}

// Generator makes the events of one load, in order. Next costs about 0.3 µs and
// allocates nothing.
type Generator struct {
	Event
	c    Config
	who  func() int
	rand *rand.Rand
}

// New starts a load at its first event.
func New(c Config) (*Generator, error) {
	if c.Members < 1 || c.Members > MaxMembers || c.Partitions < 1 {
		return nil, fmt.Errorf("load: %d members (1 to %d), %d partitions", c.Members, MaxMembers, c.Partitions)
	}
	g := &Generator{c: c, Event: Event{Seq: -1}, rand: rand.New(rand.NewPCG(c.Seed, 1))}
	members := rand.New(rand.NewPCG(c.Seed, 2))
	switch c.Law {
	case Zipf:
		z := rand.NewZipf(members, zipfExponent, zipfShift, uint64(c.Members-1))
		g.who = func() int { return int(z.Uint64()) }
	case Uniform:
		g.who = func() int { return members.IntN(c.Members) }
	case Each:
		g.who = func() int { return int(g.Seq % int64(c.Members)) }
	default:
		return nil, fmt.Errorf("load: no law %q", c.Law)
	}
	return g, nil
}

// Next makes the next event, at the time that the load's step gives it.
func (g *Generator) Next() *Event {
	return g.At(g.c.StartMS + int64(float64(g.Seq+1)*g.c.StepMS))
}

// At makes the next event with a time of the caller's.
func (g *Generator) At(timeMS int64) *Event {
	g.Seq++
	g.Member = g.who()
	g.TimeMS = timeMS
	g.Key = appendMember(g.Key[:0], g.Member)
	g.Partition = stream.PartitionFor(g.Key, g.c.Partitions)
	r := g.rand.Uint64()
	b := append(g.Value[:0], `{"id":"`...)
	b = AppendID(b, g.Seq)
	b = append(append(b, `","source":"shop","type":"`...), Types[r&7]...)
	b = record.AppendTime(append(b, `","time":"`...), timeMS)
	b = append(append(b, `","user":"`...), g.Key...)
	b = appendDigits(append(b, `","order":"o-`...), g.Seq, 9)
	b = strconv.AppendUint(append(b, `","value":`...), 1+r>>32*20000>>32, 10)
	b = append(b, `,"currency":"EUR","attrs":{"channel":"mobile","campaign":"spring-2026","store":"ams-`...)
	b = appendDigits(b, int64(r>>8&63), 2)
	g.Value = append(b, `"}}`...)
	return &g.Event
}

// idDigits is the length of an event id's number.
const idDigits = 12

// AppendID appends the id of event seq: e- and twelve digits.
func AppendID(dst []byte, seq int64) []byte { return appendDigits(append(dst, "e-"...), seq, idDigits) }

// Seq reads an id back.
func Seq(id []byte) (int64, bool) {
	if len(id) != 2+idDigits || id[0] != 'e' || id[1] != '-' {
		return 0, false
	}
	n := int64(0)
	for _, c := range id[2:] {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int64(c-'0')
	}
	return n, true
}

func appendMember(dst []byte, member int) []byte {
	return appendDigits(append(dst, 'm'), int64(member), 7)
}

func appendDigits(dst []byte, n int64, width int) []byte {
	at := len(dst)
	for range width {
		dst = append(dst, '0')
	}
	for i := at + width - 1; n > 0 && i >= at; i-- {
		dst[i] = byte('0' + n%10)
		n /= 10
	}
	return dst
}

// Links makes a wallet link for every member that has (nil: for all), at the load's
// start: a member without a wallet would only collect grants that wait for one.
func Links(c Config, has []bool, each func(*Event) error) error {
	var e Event
	for m := range c.Members {
		if has != nil && !has[m] {
			continue
		}
		e.Member, e.TimeMS = m, c.StartMS
		e.Key = appendMember(e.Key[:0], m)
		e.Partition = stream.PartitionFor(e.Key, c.Partitions)
		b := append(append(e.Value[:0], `{"id":"w-`...), e.Key...)
		b = append(b, `","source":"wallet","type":"wallet_link","time":"`...)
		b = record.AppendTime(b, e.TimeMS)
		b = append(append(b, `","user":"`...), e.Key...)
		b = append(b, `","attrs":{"address":"0x`...)
		wallet := Wallet(m)
		b = hex.AppendEncode(b, wallet[:])
		e.Value = append(b, `"}}`...)
		if err := each(&e); err != nil {
			return err
		}
		e.Seq++
	}
	return nil
}

// Wallet is a member's address: nobody has its key.
func Wallet(member int) (address [20]byte) {
	copy(address[:], "guerdon load")
	for i, n := 19, member+1; n > 0; i, n = i-1, n>>8 {
		address[i] = byte(n)
	}
	return address
}

// Acting marks the members that have one of the first n events.
func Acting(c Config, n int64) ([]bool, error) {
	g, err := New(c)
	if err != nil {
		return nil, err
	}
	has := make([]bool, c.Members)
	for range n {
		g.Seq++
		has[g.who()] = true
	}
	return has, nil
}
