package org.btdeploy.benchmarks.compare;

import java.util.concurrent.TimeUnit;

import org.btdeploy.benchmarks.generate.EstateGenerator;
import org.btdeploy.benchmarks.generate.StructurizrText;
import org.btdeploy.benchmarks.measure.Generated;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import com.structurizr.Workspace;
import com.structurizr.dsl.StructurizrDslParser;
import com.structurizr.dsl.StructurizrDslParserException;

/** The equal deployment read by Structurizr's own parser. Its time grows with the square: 10,000 servers would take minutes a run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class StructurizrBenchmark {
	@Param({ "50", "200", "1000" })
	private int servers;

	private String text;

	@Setup(Level.Trial)
	public void generate() {
		text = StructurizrText.of(EstateGenerator.generate(servers, Generated.SEED));
	}

	@Benchmark
	public Workspace read() throws StructurizrDslParserException {
		StructurizrDslParser parser = new StructurizrDslParser();
		parser.parse(text);
		return parser.getWorkspace();
	}
}
