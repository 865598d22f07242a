package org.btdeploy.benchmarks.measure;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.btdeploy.model.Deployment;
import org.btdeploy.rules.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules on a linked model, with the index that they ask. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RulesBenchmark {
	private Deployment deployment;

	@Setup(Level.Trial)
	public void read(Generated generated) {
		deployment = Pipeline.read(generated.text()).deployment();
	}

	@Benchmark
	public List<Finding> check() {
		return Pipeline.check(deployment);
	}
}
