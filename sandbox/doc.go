// Package sandbox is what the demo and the development server are made of: an
// embedded Kafka broker, real purchases to feed it (CDNOW), and simulated
// members, for their wallets and redemptions are in no public data set.
//
// It is never on the production path. What is simulated stands in simulated.go
// and nowhere else; it is seeded and a pure function of its inputs.
package sandbox
