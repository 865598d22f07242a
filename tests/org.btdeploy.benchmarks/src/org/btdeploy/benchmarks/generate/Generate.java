package org.btdeploy.benchmarks.generate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code Generate SERVERS [SEED [btdeploy|plantuml|structurizr]]}: prints a deployment of that size. */
public final class Generate {
	private Generate() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length < 1 || arguments.length > 3) {
			System.err.println("Generate SERVERS [SEED [btdeploy|plantuml|structurizr]]");
			System.exit(2);
		}
		Estate estate = EstateGenerator.generate(Integer.parseInt(arguments[0]), arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
		String text = switch (arguments.length > 2 ? arguments[2] : "btdeploy") {
			case "btdeploy" -> BtDeployText.of(estate);
			case "plantuml" -> PlantUmlText.of(estate);
			case "structurizr" -> StructurizrText.of(estate);
			default -> throw new IllegalArgumentException(arguments[2]);
		};
		try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
			out.print(text);
		}
	}
}
