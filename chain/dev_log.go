package chain

import (
	"context"
	"log/slog"

	nodelog "github.com/ethereum/go-ethereum/log"
)

// nodeLogger hides go-ethereum's logger type from its own SetDefault, which
// would otherwise take over slog's default for the whole process.
type nodeLogger struct{ nodelog.Logger }

// routeNodeLog sends go-ethereum's errors to l; the rest of what it logs is one line
// per block and more, or about peers, and is dropped.
func routeNodeLog(l *slog.Logger) {
	h := &atLeast{Handler: l.With("from", "node").Handler(), level: slog.LevelError}
	nodelog.SetDefault(nodeLogger{nodelog.NewLogger(h)})
}

// atLeast is a handler that also drops what is below level.
type atLeast struct {
	slog.Handler
	level slog.Level
}

func (h *atLeast) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= h.level && h.Handler.Enabled(ctx, l)
}

func (h *atLeast) WithAttrs(as []slog.Attr) slog.Handler {
	return &atLeast{h.Handler.WithAttrs(as), h.level}
}

func (h *atLeast) WithGroup(name string) slog.Handler {
	return &atLeast{h.Handler.WithGroup(name), h.level}
}
