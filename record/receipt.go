package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
)

// AppendReceipt appends r as JSON, in the order of its fields.
func AppendReceipt(dst []byte, r *Receipt) []byte {
	dst = strconv.AppendUint(append(dst, `{"epoch":`...), r.Epoch, 10)
	dst = strconv.AppendInt(append(dst, `,"partition":`...), int64(r.Partition), 10)
	dst = appendString(append(dst, `,"previous":`...), r.Previous)
	dst = appendString(append(dst, `,"next":`...), r.Next)
	dst = appendString(append(dst, `,"tx":`...), r.Tx)
	dst = strconv.AppendUint(append(dst, `,"block":`...), r.Block, 10)
	dst = strconv.AppendInt(append(dst, `,"minted":`...), int64(r.Minted), 10)
	dst = strconv.AppendInt(append(dst, `,"refused":`...), int64(r.Refused), 10)
	dst = strconv.AppendUint(append(dst, `,"gas_used":`...), r.GasUsed, 10)
	return append(dst, '}')
}

// DecodeReceipt reads what AppendReceipt wrote. Unknown fields, bytes after the
// object and positions that are not "offset.ordinal" are errors.
func DecodeReceipt(b []byte) (Receipt, error) {
	if err := checkText(b, MaxEventBytes); err != nil {
		return Receipt{}, err
	}
	var r Receipt
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&r); err != nil {
		return Receipt{}, fmt.Errorf("%w: receipt: %w", ErrMalformed, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return Receipt{}, fmt.Errorf("%w: receipt: trailing bytes", ErrMalformed)
	}
	for _, p := range []string{r.Previous, r.Next} {
		if _, err := ParsePosition(p); err != nil {
			return Receipt{}, fmt.Errorf("%w: receipt: %w", ErrMalformed, err)
		}
	}
	return r, nil
}
