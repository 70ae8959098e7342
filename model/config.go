package model

import "time"

// HeadConfig says what one head predicts.
type HeadConfig struct {
	Name         string
	Event        string        // label 1: this signal (or event type) is seen within the horizon
	No           string        // label 1: this signal is NOT seen within the horizon
	Within       time.Duration // label horizon
	Sweep        time.Duration // silent members are scored at multiples of it; 0: only on events
	ActiveWithin time.Duration // training rows: members with an event this recent; 0: all
}
