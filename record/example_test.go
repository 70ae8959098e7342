package record_test

import (
	"errors"
	"fmt"

	"github.com/guerdon/guerdon/record"
)

func ExampleEvent_Decode() {
	var e record.Event // kept and decoded into again: steady state does not allocate
	err := e.Decode([]byte(`{"id":"o-1","type":"purchase","time":"1997-10-01T12:00:00+02:00","user":"m7","value":1999,"currency":"USD"}`))
	fmt.Println(e.Member, e.Type, e.Value, e.Currency, record.FormatTime(e.TimeMS), err)

	err = e.Decode([]byte(`{"id":"o-2","type":"purchase","time":"1997-10-01T12:00:00","user":"m7"}`))
	fmt.Println(err)
	fmt.Println(errors.Is(err, record.ErrMalformed))
	// Output:
	// m7 purchase 1999 USD 1997-10-01T10:00:00.000Z <nil>
	// malformed record: time (byte 37): "1997-10-01T12:00:00" has no zone: add Z, or an offset such as +01:00
	// true
}

func ExampleAppendEvent() {
	e := record.Event{ID: "o-1", Type: record.TypePurchase, TimeMS: 875707200000, Member: "m7", Value: 1999, Currency: "USD"}
	fmt.Printf("%s\n", record.AppendEvent(nil, &e))
	// Output:
	// {"id":"o-1","type":"purchase","time":"1997-10-01T12:00:00.000Z","user":"m7","value":1999,"currency":"USD"}
}

func ExampleDecodeControl() {
	b := []byte(`{"control":"tick","time":"1997-10-01T12:00:00Z"}`)
	if record.IsControl(b) {
		c, err := record.DecodeControl(b)
		fmt.Println(c.Kind, c.TimeMS, err)
	}
	// Output: tick 875707200000 <nil>
}

func ExampleDecodeDecision() {
	d := record.Decision{
		ID: record.DecisionID(1, 3, record.Position{Offset: 17, Ordinal: 1}), Member: "m7", TimeMS: 875707200000,
		Reward: "winback", Kind: "credit", Token: "141207", Amount: 500, Held: true,
		Scores: []record.Value{{Name: "churn", Value: 0.8}}, Propensity: 1, Eligible: []string{"winback"},
		Event: record.Origin{Epoch: 1, Offset: 17, Ordinal: 1, ID: "o-1"},
	}
	back, err := record.DecodeDecision(record.AppendDecision(nil, &d))
	fmt.Println(back.ID, back.Position(), back.Settles(), back.Scores, err)
	// Output: 1/3/17.1 17.1 false [{churn 0.8}] <nil>
}
