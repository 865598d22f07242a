package org.btdeploy.dsl.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.print.SyntaxTable;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.ugly.UglyTexts;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.naming.Kinds;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;

/** The random changes of the property test leave nothing out. */
class RandomEditsTest {
	@Test
	void everyKindIsCreatedAndEveryPhraseSetAndUnset() {
		Set<String> missing = new TreeSet<>();
		for (EClassifier classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind && SyntaxTable.of(kind) != null) {
				collect(kind, missing);
			}
		}
		RandomEdits edits = new RandomEdits(new Random(7));
		List<String> texts = List.of(UglyTexts.ugly().get("one-line"), UglyTexts.samples().get("large-distributed.btdeploy"));
		for (int run = 0; run < 1000 && !missing.isEmpty(); run++) {
			DeploymentDocument document = DeploymentReader.parse("all", texts.get(run % 2));
			for (int step = 0; step < 50; step++) {
				edits.change(document.deployment());
				for (String what : edits.what().split("; ")) {
					missing.removeIf(what::startsWith);
				}
			}
		}
		assertEquals(Set.of(), missing);
	}

	private static void collect(EClass kind, Set<String> missing) {
		String name = " of " + Kinds.plain(kind);
		if (kind != DeploymentPackage.Literals.DEPLOYMENT) {
			missing.add("create" + name);
			missing.add("delete" + name);
		}
		for (Phrase phrase : SyntaxTable.of(kind).phrases()) {
			String feature = phrase.feature().getName();
			if (!phrase.isChildren() && !feature.equals("name")) {
				missing.add("set " + feature + name);
				if (!phrase.mandatory()) {
					missing.add("unset " + feature + name);
				}
			}
		}
	}
}
