package org.btdeploy.dsl.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.naming.Kinds;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.util.Severity;

/** Names are unique in the deployment; those of cluster groups, locations and zones in their owner. */
final class NameCheck {
	private NameCheck() {
	}

	static void check(NameTable names, List<Problem> problems) {
		Map<String, NamedElement> first = new HashMap<>();
		for (NamedElement element : names.elements()) {
			NamedElement earlier = first.putIfAbsent(NameTable.qualifiedName(element), element);
			if (earlier != null) {
				Region region = TextRegions.of(element);
				String kind = Kinds.plain(earlier.eClass());
				problems.add(new Problem(ProblemIds.DUPLICATE_NAME, Severity.ERROR, Messages.get("NameCheck_duplicate", element.getName(), kind), region.offset(), region.length(), List.of()));
			}
		}
	}
}
