package source

import (
	"slices"
	"strings"
)

// Direct says whether an attribute of this name names a person directly, so that no
// source may let it pass.
func Direct(name string) bool {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r < 'a' || r > 'z' })
	whole := strings.Join(words, "")
	return slices.Contains(direct, whole) || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(direct, w) })
}

var direct = []string{
	"email", "mail", "emailaddress", "phone", "phonenumber", "telephone", "tel", "mobile", "msisdn", "fax",
	"name", "firstname", "lastname", "surname", "fullname", "givenname", "familyname", "username", "login", "nickname",
	"address", "street", "housenumber", "zip", "zipcode", "postcode", "postalcode", "latitude", "longitude", "lat", "lng", "lon",
	"ip", "ipaddress", "useragent", "userid", "customerid", "anonymousid", "deviceid", "idfa", "gaid", "imei", "mac", "cookie",
	"birthday", "birthdate", "dob", "dateofbirth", "ssn", "bsn", "passport", "iban", "cardnumber", "pan", "taxid", "vat",
}
