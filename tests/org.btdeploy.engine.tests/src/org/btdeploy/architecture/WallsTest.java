package org.btdeploy.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

import org.btdeploy.build.Project;
import org.junit.jupiter.api.Test;

/**
 * The walls of the architecture, checked on the compiled classes of all bundles: what needs no window knows nothing of
 * windows, only the diagram editor knows GEF, and bundles use only those below them.
 */
class WallsTest {
	private static final String USER_INTERFACE = "org.eclipse.swt. org.eclipse.jface. org.eclipse.ui. org.eclipse.core.runtime. org.eclipse.core.resources. org.osgi.";
	private static final String EDITING_FRAMEWORK = "org.eclipse.gef. org.eclipse.draw2d.";
	private static final String PREFIX = "org.btdeploy.";
	/** What each engine bundle may use of the others; bundles of the studio may use all of these. */
	private static final Map<String, Set<String>> MAY_USE = Map.of(
		"model", Set.of(),
		"dsl", Set.of("model"),
		"dsl.ide", Set.of("model", "dsl"),
		"edit", Set.of("model"),
		"rules", Set.of("model", "edit"),
		"diagram", Set.of("model", "rules"),
		"cli", Set.of("model", "dsl", "edit", "rules", "diagram"));

	private static final Map<String, Set<String>> USED = uses();

	/** @return for each bundle with compiled classes: the packages its classes use, with a final dot */
	private static Map<String, Set<String>> uses() {
		Map<String, Set<String>> uses = new TreeMap<>();
		try (Stream<Path> bundles = Files.list(Project.ROOT.resolve("bundles"))) {
			for (Path bundle : bundles.sorted().toList()) {
				Path classes = bundle.resolve("target/classes");
				if (Files.isDirectory(classes)) {
					uses.put(bundle.getFileName().toString().substring(PREFIX.length()), packagesUsedBy(classes));
				}
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return uses;
	}

	private static Set<String> packagesUsedBy(Path classes) {
		StringWriter out = new StringWriter();
		PrintWriter writer = new PrintWriter(out);
		ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
		assertEquals(0, jdeps.run(writer, writer, "-verbose:package", "-filter:none", classes.toString()), out::toString);
		Set<String> packages = new TreeSet<>();
		for (String line : out.toString().split("\\R")) {
			int arrow = line.indexOf("-> ");
			if (line.startsWith("   ") && arrow > 0) {
				packages.add(line.substring(arrow + 3).strip().split("\\s+")[0] + ".");
			}
		}
		return packages;
	}

	private static List<String> offences(String bundle, String forbidden) {
		List<String> found = new ArrayList<>();
		for (String used : USED.get(bundle)) {
			for (String prefix : forbidden.split(" ")) {
				if (used.startsWith(prefix)) {
					found.add(bundle + " uses " + used);
				}
			}
		}
		return found;
	}

	@Test
	void allEngineBundlesAreLookedAt() {
		Set<String> missing = new TreeSet<>(MAY_USE.keySet());
		missing.removeAll(USED.keySet());
		assertEquals(Set.of(), missing);
		USED.forEach((bundle, packages) -> assertFalse(packages.isEmpty(), bundle));
	}

	@Test
	void theEngineNeedsNoWindowAndNoOsgi() {
		List<String> offences = new ArrayList<>();
		for (String bundle : MAY_USE.keySet()) {
			offences.addAll(offences(bundle, USER_INTERFACE));
		}
		assertEquals(List.of(), offences);
	}

	@Test
	void onlyTheDiagramEditorKnowsGef() {
		List<String> offences = new ArrayList<>();
		for (String bundle : USED.keySet()) {
			if (!bundle.equals("ui.diagram") && !bundle.startsWith("compat.")) {
				offences.addAll(offences(bundle, EDITING_FRAMEWORK));
			}
		}
		assertEquals(List.of(), offences);
	}

	@Test
	void bundlesUseOnlyThoseBelow() {
		List<String> offences = new ArrayList<>();
		MAY_USE.forEach((bundle, allowed) -> {
			for (String used : USED.get(bundle)) {
				String owner = owner(used);
				if (owner != null && !owner.equals(bundle) && !allowed.contains(owner)) {
					offences.add(bundle + " uses " + used);
				}
			}
		});
		assertEquals(List.of(), offences);
	}

	/** @return the bundle a package belongs to: that with the longest name it begins with */
	private static String owner(String used) {
		String owner = null;
		for (String bundle : USED.keySet()) {
			if (used.startsWith(PREFIX + bundle + ".") && (owner == null || bundle.length() > owner.length())) {
				owner = bundle;
			}
		}
		return owner;
	}
}
