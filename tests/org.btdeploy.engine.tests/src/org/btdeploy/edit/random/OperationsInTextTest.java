package org.btdeploy.edit.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.edit.Operation;
import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Operations as the studio will run them: on the model of a text, brought back into the text as edits, read anew. */
class OperationsInTextTest {
	private static final int RUNS = 8;
	private static final int OPERATIONS = 60;

	private int done;

	@Test
	void textAfterTheEditsReadsAsTheIntendedModel() throws IOException {
		List<String> texts = RandomOperationsTest.texts();
		for (int i = 0; i < texts.size(); i++) {
			Deployment other = DeploymentReader.parse("other.btdeploy", texts.get((i + 1) % texts.size())).deployment();
			for (int run = 0; run < RUNS; run++) {
				run(texts.get(i), other, new Random(1000 * i + run));
			}
		}
		assertTrue(done > texts.size() * RUNS * OPERATIONS / 3, () -> "done only " + done);
	}

	private void run(String start, Deployment other, Random random) {
		String text = start;
		List<String> history = new ArrayList<>();
		for (int i = 0; i < OPERATIONS; i++) {
			DeploymentDocument document = DeploymentReader.parse("before.btdeploy", text);
			Operation operation = new RandomOperations(random, document.deployment(), other).next();
			if (operation != null && operation.refusal() == null) {
				history.add(operation.label());
				text = TextEdit.apply(text, ModelTextSync.edit(document, deployment -> operation.run()));
				DeploymentDocument after = DeploymentReader.parse("after.btdeploy", text);
				assertEquals(List.of(), after.problems(), history::toString);
				assertTrue(EcoreUtil.equals(document.deployment(), after.deployment()), history::toString);
				done++;
			}
		}
	}
}
