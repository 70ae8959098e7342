// Package guerdon is the root of the module: it holds no code, only the tests
// that keep the architecture as DESIGN.md draws it. Start reading at cmd/guerdon
// and follow an event through stream, engine, batcher and chain.
package guerdon
