package org.btdeploy.benchmarks.measure;

import java.util.concurrent.TimeUnit;

import org.btdeploy.diagram.view.View;
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

/** From a laid-out view to the text of the SVG. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PictureBenchmark {
	private View view;

	@Setup(Level.Trial)
	public void layOut(Generated generated) {
		view = Pipeline.view(Pipeline.read(generated.text()).deployment());
		Pipeline.layOut(view);
	}

	@Benchmark
	public CharSequence sceneAndSvg() {
		return Pipeline.svg(Pipeline.scene(view));
	}
}
