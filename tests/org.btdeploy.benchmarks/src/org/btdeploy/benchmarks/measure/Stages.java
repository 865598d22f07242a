package org.btdeploy.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.view.View;
import org.btdeploy.dsl.read.DeploymentDocument;

/**
 * {@code Stages FILE [TIMES]}: prints how long each stage takes, in milliseconds, one line a run in the same process; the
 * first line shows the cold start.
 */
public final class Stages {
	private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
	private long last;

	private Stages() {
	}

	public static void main(String[] arguments) throws IOException {
		String text = Files.readString(Path.of(arguments[0]));
		int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
		for (int i = 0; i < times; i++) {
			System.out.println(new Stages().run(text));
		}
	}

	private String run(String text) {
		last = System.nanoTime();
		DeploymentDocument document = Pipeline.read(text);
		end(Stage.READ);
		int findings = Pipeline.check(document.deployment()).size();
		end(Stage.RULES);
		View view = Pipeline.view(document.deployment());
		end(Stage.VIEW);
		Pipeline.layOut(view);
		end(Stage.LAYOUT);
		Scene scene = Pipeline.scene(view);
		end(Stage.SCENE);
		int length = Pipeline.svg(scene).length();
		end(Stage.SVG);
		StringBuilder line = new StringBuilder();
		nanos.forEach((stage, time) -> line.append(stage).append(' ').append(time / 1_000_000).append("  "));
		return line + "(" + findings + " findings, " + view.graph().links().size() + " lines, " + length / 1024 + " kB)";
	}

	private void end(Stage stage) {
		long now = System.nanoTime();
		nanos.put(stage, now - last);
		last = now;
	}
}
