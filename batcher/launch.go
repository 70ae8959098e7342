package batcher

import "context"

// rehearsed is how many batches without a place are looked at at a time, where the Sender
// can: what a node needs to run one is then not waited for between two submissions.
const rehearsed = 4

// launch has the next flights looked at, and calls the first that has no place yet.
func (l *loop) launch(ctx context.Context) {
	waiting := 0
	for _, f := range l.flights {
		if f.placed || f.ended {
			continue
		}
		if waiting++; waiting > l.ahead {
			return
		}
		if f.turn == nil {
			f.turn = make(chan struct{})
			own, drop := context.WithCancel(ctx)
			f.drop = drop
			way := l.fly
			if f.shadow {
				way = l.follow
			}
			l.workers.Go(func() { defer drop(); way(own, f) })
		}
		if waiting == 1 && !f.called {
			f.called = true
			close(f.turn)
		}
	}
}

// placeless is how many flights have no place yet.
func (l *loop) placeless() (n int) {
	for _, f := range l.flights {
		if !f.placed && !f.ended {
			n++
		}
	}
	return n
}

// fly sends a batch in its turn and says how far it came.
func (l *loop) fly(ctx context.Context, f *flight) {
	submit := func(ctx context.Context) (Flight, error) { return l.snd.Submit(ctx, f.batch) }
	if r, ok := l.snd.(rehearser); ok {
		submit = r.Rehearse(ctx, f.batch)
	}
	select {
	case <-f.turn:
	case <-ctx.Done(): // nobody calls it any more
		return
	}
	var way Flight
	err := l.persist(ctx, func() (err error) {
		way, err = submit(ctx)
		return err
	})
	if err != nil {
		l.say(news{flight: f, ended: true, err: err})
		return
	}
	l.say(news{flight: f, placed: true, tx: txOf(way)})
	over := make(chan struct{})
	defer close(over)
	if mined := way.Mined(); mined != nil {
		l.workers.Go(func() {
			select {
			case <-mined:
				l.say(news{flight: f, mined: true, tx: txOf(way)})
			case <-over:
			}
		})
	}
	var landed Landed
	err = l.persist(ctx, func() (err error) {
		landed, err = way.Wait(ctx)
		return err
	})
	l.say(news{flight: f, ended: true, landed: landed, err: err})
}

func (l *loop) say(n news) {
	select {
	case l.news <- n:
	case <-l.gone:
	}
}

// txOf is a flight's newest transaction, where it tells.
func txOf(way Flight) string {
	if t, ok := way.(interface{ Tx() string }); ok {
		return t.Tx()
	}
	return ""
}
