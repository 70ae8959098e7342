package sandbox

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/hmac"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/guerdon/guerdon/record"
)

//go:embed data/CDNOW_master.txt.gz
var cdnowGz []byte

// CDNOWSource is the source that CDNOW events name.
const CDNOWSource = "cdnow"

const dayMS = 24 * 3600 * 1000

// purchase is one row of the source.
type purchase struct {
	row      int   // from 1, in the order of the source
	dayMS    int64 // midnight UTC of the date
	customer string
	cds      int64
	cents    int64
	shuffle  uint64 // order of customers within a day
}

// CDNOW returns the CDNOW purchases, 69,659 by 23,570 customers from 1997-01-01
// to 1998-06-30, in order of time.
//
//   - ID is "cdnow-" and the row of the source, from 00001.
//   - Member is Pseudonym of the customer number.
//   - TimeMS is made up within the day, for the source has dates only: a day's
//     purchases are spread evenly over its 24 hours (UTC), the customers in the
//     order of a hash, the purchases of one customer one after another as in
//     the source. No two purchases share a millisecond.
//   - Value is what was paid, in US cents; 80 purchases are of 0.
//   - Lines is one line, sku "cd", with the number of CDs.
//
// The events share memory: treat their strings and lines as read-only.
func CDNOW() ([]record.Event, error) {
	rows, err := cdnowRows()
	if err != nil {
		return nil, fmt.Errorf("sandbox: embedded CDNOW: %w", err)
	}
	slices.SortStableFunc(rows, func(a, b purchase) int {
		return cmp.Or(cmp.Compare(a.dayMS, b.dayMS), cmp.Compare(a.shuffle, b.shuffle), strings.Compare(a.customer, b.customer))
	})
	events := make([]record.Event, len(rows))
	lines := make([]record.Line, len(rows))
	members := map[string]string{}
	for start := 0; start < len(rows); {
		end := start
		for end < len(rows) && rows[end].dayMS == rows[start].dayMS {
			end++
		}
		n := int64(end - start)
		for i := start; i < end; i++ {
			r := &rows[i]
			member, ok := members[r.customer]
			if !ok {
				member = Pseudonym(r.customer)
				members[r.customer] = member
			}
			lines[i] = record.Line{SKU: "cd", Quantity: r.cds, Value: r.cents}
			events[i] = record.Event{
				ID:     fmt.Sprintf("cdnow-%05d", r.row),
				Source: CDNOWSource,
				Type:   record.TypePurchase,
				TimeMS: r.dayMS + int64(i-start)*dayMS/n,
				Member: member,
				Value:  r.cents, Currency: "USD",
				Lines: lines[i : i+1 : i+1],
			}
		}
		start = end
	}
	return events, nil
}

// cdnowRows reads the text: "customer yyyymmdd cds dollars" a line, after a
// heading.
func cdnowRows() ([]purchase, error) {
	zr, err := gzip.NewReader(bytes.NewReader(cdnowGz))
	if err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(zr)
	lines.Scan() // the heading
	rows := make([]purchase, 0, 69659)
	for lines.Scan() {
		r, err := cdnowRow(lines.Text())
		if err != nil {
			return nil, fmt.Errorf("row %d: %w", len(rows)+1, err)
		}
		r.row = len(rows) + 1
		rows = append(rows, r)
	}
	return rows, lines.Err()
}

func cdnowRow(line string) (r purchase, err error) {
	f := strings.Fields(line)
	if len(f) != 4 {
		return r, fmt.Errorf("%q has %d fields, not 4", line, len(f))
	}
	day, err := time.Parse("20060102", f[1])
	if err != nil {
		return r, err
	}
	dollars, cents, ok := strings.Cut(f[3], ".")
	if !ok || len(cents) != 2 {
		return r, fmt.Errorf("%q is not dollars with two decimals", f[3])
	}
	// Integers all the way: 11.77 has no double of its own.
	if r.cents, err = strconv.ParseInt(dollars+cents, 10, 64); err != nil {
		return r, err
	}
	if r.cds, err = strconv.ParseInt(f[2], 10, 64); err != nil {
		return r, err
	}
	r.customer, r.dayMS = f[0], day.UnixMilli()
	sum := sha256.Sum256([]byte(f[0] + f[1]))
	r.shuffle = binary.BigEndian.Uint64(sum[:])
	return r, nil
}

// Pseudonym is the member of a CDNOW customer number: "m" and the first 16
// hexadecimal digits of its HMAC-SHA-256 under the sandbox's published key. It
// shows the shape that members have past ingest; as the key is published and the
// customers are public and anonymous, it hides nothing.
func Pseudonym(customer string) string {
	h := hmac.New(sha256.New, []byte("guerdon sandbox cdnow"))
	h.Write([]byte(customer))
	return "m" + hex.EncodeToString(h.Sum(nil)[:8])
}
