package org.btdeploy.benchmarks.measure;

import java.util.concurrent.TimeUnit;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.model.Deployment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From text to a linked model with checked names and words. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReadBenchmark {
	@Benchmark
	public DeploymentDocument read(Generated generated) {
		return Pipeline.read(generated.text());
	}

	@Benchmark
	public Deployment parseAndLink(Generated generated) {
		return Pipeline.parseAndLink(generated.text());
	}
}
