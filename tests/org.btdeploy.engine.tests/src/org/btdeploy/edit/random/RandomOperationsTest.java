package org.btdeploy.edit.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.btdeploy.dsl.print.Printer;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.edit.Fixture;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Soundness;
import org.btdeploy.model.Deployment;
import org.junit.jupiter.api.Test;

/** Thousands of random operations over the samples: whatever is not refused leaves a sound model, whatever is refused leaves it alone. */
class RandomOperationsTest {
	private static final Path SAMPLES = Path.of("../../samples");
	/** Each sample is started from afresh that often, since random edits wear it down. */
	private static final int RUNS = 10;
	private static final int OPERATIONS = 100;

	private final Map<String, Integer> done = new HashMap<>();
	private final Set<String> reasons = new HashSet<>();
	private int refused;

	@Test
	void everyOperationIsRefusedOrLeavesASoundModel() throws IOException {
		List<String> texts = texts();
		for (int i = 0; i < texts.size(); i++) {
			for (int run = 0; run < RUNS; run++) {
				run(texts.get(i), texts.get((i + 1) % texts.size()), 1000 * i + run);
			}
		}
		int all = done.values().stream().mapToInt(Integer::intValue).sum();
		assertTrue(all > texts.size() * RUNS * OPERATIONS / 3, () -> "done only " + done);
		assertTrue(refused > texts.size() * RUNS * OPERATIONS / 10, () -> "refused only " + refused);
		assertEquals(Set.of("AddServerLike", "ClusterHost", "CopyElements", "CreateDatabase", "CreateElement", "CreateFailoverCluster", "CreateHost", "CreateNlbCluster", "DeleteElements", "InsertFirewall",
			"MakeOnly", "MoveElements", "RenameElement", "SetFeature", "SplitHost"), done.keySet());
		assertTrue(reasons.size() > 100, () -> "only " + reasons);
	}

	private void run(String text, String otherText, long seed) {
		Deployment deployment = DeploymentReader.parse("sample.btdeploy", text).deployment();
		Deployment other = DeploymentReader.parse("other.btdeploy", otherText).deployment();
		RandomOperations operations = new RandomOperations(new Random(seed), deployment, other);
		List<String> history = new ArrayList<>();
		try {
			for (int i = 0; i < OPERATIONS; i++) {
				Operation operation = operations.next();
				if (operation != null) {
					history.add(operation.getClass().getSimpleName() + ": " + operation.label());
					step(operation, deployment, i % 10 == 0);
				}
			}
			Soundness.checkWritable(deployment);
		} catch (RuntimeException | AssertionError e) {
			throw new AssertionError("seed " + seed + " after " + history.size() + ": " + history.subList(Math.max(0, history.size() - 8), history.size()), e);
		}
	}

	private void step(Operation operation, Deployment deployment, boolean thorough) {
		String before = thorough ? Printer.print(deployment) : null;
		boolean possible = operation.refusal() == null;
		if (possible) {
			operation.consequences();
			assertFalse(operation.affected().isEmpty(), operation::label);
		} else {
			refused++;
			reasons.add(operation.refusal().reason());
		}
		if (thorough) {
			assertEquals(before, Printer.print(deployment), () -> "asking changes nothing: " + operation.label());
		}
		if (possible) {
			operation.run();
			done.merge(operation.getClass().getSimpleName(), 1, Integer::sum);
			Soundness.check(deployment);
			if (thorough) {
				Soundness.checkWritable(deployment);
			}
		}
	}

	static List<String> texts() throws IOException {
		List<String> texts = new ArrayList<>();
		texts.add(Fixture.TEXT);
		try (Stream<Path> files = Files.list(SAMPLES)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".btdeploy")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
		}
		assertTrue(texts.size() > 9, "samples are missing");
		return texts;
	}
}
