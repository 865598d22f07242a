package org.btdeploy.benchmarks.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.view.View;
import org.btdeploy.model.Deployment;
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

/** One server is added, with a line to another, to a laid-out picture in which all boxes have kept places; the view is made anew as in the studio. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RelayoutBenchmark {
	private static final int HEIGHT = 56;

	@Param({ "50", "200", "1000" })
	private int servers;

	/** The boxes as they are kept, by id. */
	private final Map<String, Node> places = new HashMap<>();
	private Deployment deployment;
	private Graph before;

	@Setup(Level.Trial)
	public void layOut() {
		deployment = Pipeline.read(Generated.text(servers)).deployment();
		View free = Pipeline.view(deployment);
		Pipeline.layOut(free);
		free.graph().roots().forEach(root -> each(root, node -> places.put(node.id(), node)));
		View kept = view();
		Pipeline.layOut(kept);
		before = kept.graph();
	}

	@Benchmark
	public View addServer() {
		View view = view();
		Node box = view.graph().roots().stream().filter(root -> root.children().size() > 1).findFirst().orElseThrow();
		Node added = new Node("added", NodeKind.CARD, box.children().get(0).leastWidth(), HEIGHT);
		view.graph().links().add(new Link("added", box.children().get(0), added, List.of(), List.of(), true, null));
		box.add(added);
		NetworkLayout.layout(view.graph(), before);
		return view;
	}

	private View view() {
		View view = Pipeline.view(deployment);
		view.graph().roots().forEach(root -> each(root, this::keep));
		return view;
	}

	private void keep(Node node) {
		if (node.guarded() == null) {
			Node place = places.get(node.id());
			node.resize(place.width(), place.height());
			node.pin(place.x(), place.y());
		}
	}

	private static void each(Node node, Consumer<Node> action) {
		action.accept(node);
		node.children().forEach(child -> each(child, action));
	}
}
