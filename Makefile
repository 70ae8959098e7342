# Every target is a plain command you could type; nothing hides here.
.PHONY: all demo test race lint anvil contracts contracts-check contracts-test contracts-mutations contracts-slither model model-check kafka journey crash crash-kafka upgrade kafka-secure backpressure faults faults-short faults-chain faults-chain-short fuzz backlog bench gas compare bench-settle ci

all: test

demo:                ## the main job, on embedded parts
	go run ./cmd/guerdon demo

test:                ## the tests, as the README says
	go test ./...

race:                ## the concurrent rooms under the race detector
	go test -race -short ./stream/... ./batcher/... ./engine/... ./chain ./features/...

lint:                ## formatting, vet, golangci-lint (built on first use)
	./scripts/lint.sh

kafka:               ## Apache Kafka 4.3.1 on 127.0.0.1:9092, from Maven Central; scripts/kafka.sh stop ends it
	./scripts/kafka.sh start

contracts:           ## compile contracts, artefacts and bindings from npm packages
	./scripts/contracts.sh build

contracts-check:     ## what is checked in is what the sources compile to
	./scripts/contracts.sh check

contracts-test:      ## forge tests
	./scripts/contracts.sh test

anvil:               ## deployments on Foundry's anvil, killed and gone on with; what explorers compile
	scripts/contracts.sh install
	GUERDON_TEST_SOLC=1 go test -count=1 ./contracts
	GUERDON_TEST_ANVIL=$$(scripts/anvil.sh) go test -count=1 -timeout 10m -run 'Anvil|^TestClaims$$' ./cmd/guerdon ./chain/...

contracts-mutations: ## takes one safeguard at a time out of the contracts, and wants a test to turn red; ARGS=pattern
	./scripts/contracts.sh mutations $(ARGS)

contracts-slither:   ## static analysis of the contracts, with Slither from PyPI
	./scripts/contracts.sh slither

model:               ## fit the demo's model again, byte for byte
	go run ./cmd/guerdon train --program examples/cdnow.yaml --out examples

model-check:         ## the checked-in model is what training gives
	./scripts/model-check.sh

crash:               ## twenty SIGKILLs against real processes, then the proof
	GUERDON_CRASH=full go test -count=1 -timeout 15m -run TestCrash -v ./cmd/guerdon

journey:             ## a grocer's year (scripts/completejourney.sh) decided, settled on anvil and proved, on a Kafka on 127.0.0.1:9092
	./scripts/kafka.sh start
	GUERDON_COMPLETEJOURNEY=$$(./scripts/completejourney.sh) GUERDON_TEST_ANVIL=$$(./scripts/anvil.sh) GUERDON_TEST_BROKERS=127.0.0.1:9092 \
		go test -count=1 -timeout 40m -run '^TestJourney$$|CompleteJourney' -v ./cmd/guerdon ./sandbox

crash-kafka:         ## the same on Apache Kafka, then kills of the broker and a stopped process
	./scripts/kafka.sh start
	GUERDON_CRASH=full GUERDON_TEST_BROKERS=127.0.0.1:9092 go test -count=1 -timeout 15m -run 'Crash|Zombie' -v ./cmd/guerdon

upgrade:             ## instances of an earlier commit replaced one by one, on Apache Kafka; FROM=commit
	./scripts/kafka.sh start
	GUERDON_UPGRADE_FROM=$(FROM) GUERDON_TEST_BROKERS=127.0.0.1:9092 go test -count=1 -timeout 15m -run RollingUpgrade -v ./cmd/guerdon

kafka-secure:        ## every verb over mutual TLS and each kind of login, on an Apache Kafka of the test's own
	GUERDON_TEST_SECURE=1 go test -count=1 -timeout 15m -run SecureKafka -v ./cmd/guerdon

faults:              ## the fault suite, docs/faults.md, on Apache Kafka: ten minutes at most
	./scripts/kafka.sh start
	SIMULATION_SEEDS=2000 go test -count=1 ./stream ./features ./engine -run 'Fault|Kill|Crash|Damage|FullDisk|SideBySide|Simulation'
	GUERDON_TEST_BROKERS=127.0.0.1:9092 go test -count=1 -timeout 15m -parallel 4 -run '^TestFault' -v ./cmd/guerdon

faults-short:        ## the same schedules, short, on the embedded broker
	GUERDON_FAULTS=1 go test -count=1 -run '^TestFault|^TestSimulation' ./cmd/guerdon ./stream ./engine

faults-chain:        ## what is done to settlement, docs/faults.md, on anvil and geth: seven minutes
	GUERDON_FAULTS=full GUERDON_TEST_ANVIL="$$(./scripts/anvil.sh)" GUERDON_TEST_GETH="$$(./scripts/geth.sh)" \
		go test -count=1 -timeout 25m -parallel 2 -run '^TestSettle' -v ./cmd/guerdon

faults-chain-short:  ## the same schedules, each once
	GUERDON_TEST_ANVIL="$$(./scripts/anvil.sh)" GUERDON_TEST_GETH="$$(./scripts/geth.sh)" \
		go test -count=1 -timeout 15m -parallel 2 -run '^TestSettle' ./cmd/guerdon

backpressure:        ## memory with 3 M events waiting and a broker that takes 20 MB/s; needs a Kafka on 127.0.0.1:9092
	GUERDON_TEST_BROKERS=127.0.0.1:9092 GUERDON_TEST_BACKLOG=3000000 go test -count=1 -timeout 10m -run TestBackpressure -v ./cmd/guerdon

fuzz:                ## each decoder for a minute
	./scripts/fuzz.sh 60s

backlog:             ## a million decisions drained in memory that does not grow
	GUERDON_BACKLOG=1000000 go test -count=1 -run Backlog -v ./batcher

bench:               ## scoring, engine, packing
	go test -run '^$$' -bench . -benchmem ./bench/...

gas:                 ## what the contracts' transactions cost under this fork and the next, beside others and the least they could
	go run ./bench/gas --anvil "$$(scripts/anvil.sh)" --peers "$$(bench/gas/peers/build.sh)"

compare:             ## Guerdon beside Kafka Streams, Flink, goka and a bare consumer, on a Kafka of its own: hours; ARGS=--quick for minutes
	go run ./bench/compare all $(ARGS)

bench-settle:        ## settling beside a bare loop and op-service's txmgr, on anvil, geth and a Kafka of its own: half an hour; ARGS=--only=encode,latency for a part
	go run ./bench/settle --anvil "$$(./scripts/anvil.sh)" --geth "$$(./scripts/geth.sh)" --txmgr "$$(./bench/peers/txmgr/build.sh)" $(ARGS)

ci:
	.ci/run
