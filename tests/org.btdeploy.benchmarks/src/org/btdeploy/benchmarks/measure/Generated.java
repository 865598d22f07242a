package org.btdeploy.benchmarks.measure;

import org.btdeploy.benchmarks.generate.BtDeployText;
import org.btdeploy.benchmarks.generate.EstateGenerator;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The text of a generated deployment of every size that is measured. */
@State(Scope.Benchmark)
public class Generated {
	/** Chosen once; every figure is of the same deployments. */
	public static final long SEED = 1;

	@Param({ "50", "200", "1000", "10000" })
	private int servers;

	private String text;

	@Setup(Level.Trial)
	public void generate() {
		text = text(servers);
	}

	static String text(int servers) {
		return BtDeployText.of(EstateGenerator.generate(servers, SEED));
	}

	String text() {
		return text;
	}
}
