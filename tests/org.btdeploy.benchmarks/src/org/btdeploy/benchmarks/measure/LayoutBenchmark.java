package org.btdeploy.benchmarks.measure;

import java.util.concurrent.TimeUnit;

import org.btdeploy.diagram.view.View;
import org.btdeploy.model.Deployment;
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

/** The network view of a linked model: made, and with its layout. A layout needs a view that has none, hence both. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class LayoutBenchmark {
	private Deployment deployment;

	@Setup(Level.Trial)
	public void read(Generated generated) {
		deployment = Pipeline.read(generated.text()).deployment();
	}

	@Benchmark
	public View view() {
		return Pipeline.view(deployment);
	}

	@Benchmark
	public View viewAndLayout() {
		View view = Pipeline.view(deployment);
		Pipeline.layOut(view);
		return view;
	}
}
