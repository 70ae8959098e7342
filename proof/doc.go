// Package proof owns the outside view: from the decisions topic and the chain
// alone, it shows that every grant was settled exactly once, or says in full
// where that is not so.
//
// It trusts nothing the running system computed. What a section must hold is
// worked out here a second time, on purpose without sharing code with the
// batcher: other code, another hash library and another way up the Merkle tree,
// so that a mistake would have to be made twice. It never writes, and never talks
// to Kafka or a node itself.
package proof
