package org.btdeploy.benchmarks.measure;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Server;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
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

/** A server gets another name: the change of the model as edits of the text, references included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class EditBenchmark {
	private DeploymentDocument document;

	/** An edit uses its document up. Reading takes milliseconds at least, so that the clock is no matter. */
	@Setup(Level.Invocation)
	public void read(Generated generated) {
		document = Pipeline.read(generated.text());
	}

	@Benchmark
	public List<TextEdit> rename() {
		return ModelTextSync.edit(document, deployment -> server(deployment).setName("RENAMED"));
	}

	private static Server server(Deployment deployment) {
		for (TreeIterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Server server) {
				return server;
			}
		}
		throw new IllegalStateException("no server");
	}
}
