package org.btdeploy.dsl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.btdeploy.dsl.format.Formatter;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.sync.ModelEquality;
import org.btdeploy.dsl.ugly.UglyTexts;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.Server;
import org.junit.jupiter.api.Test;

class PrinterTest {
	@Test
	void printedModel_isCanonicalAndEqual() {
		for (Map.Entry<String, String> text : UglyTexts.all().entrySet()) {
			if (text.getKey().startsWith("unresolved")) {
				continue;
			}
			Deployment deployment = DeploymentReader.parse(text.getKey(), text.getValue()).deployment();
			String printed = Printer.print(deployment);
			DeploymentDocument document = DeploymentReader.parse("printed", printed);
			assertTrue(document.problems().isEmpty(), () -> printed + document.problems());
			assertTrue(ModelEquality.of(deployment, document.deployment()), printed);
			assertEquals(printed, Formatter.format(document));
		}
	}

	@Test
	void bodies_areOnOneLine_upToThreeFlags() {
		String text = """
			deployment D {
			  target none

			  server A { virtual on A remote highly-available }
			  server B { sso-account "x" }
			  server C {
			    remote
			    sso-account "x"
			  }

			  group G {
			    database X : sso on A { master mirrored shadow-copies }
			    database Y : sso on A {
			      master
			      publication-disabled
			      mirrored
			      shadow-copies
			    }
			  }
			}
			""";
		assertEquals(text, Printer.print(DeploymentReader.parse("text", text).deployment()));
	}

	@Test
	void unwritableElement_isRefusedInWords() {
		Deployment deployment = DeploymentFactory.eINSTANCE.createDeployment();
		deployment.setName("D");
		Server server = DeploymentFactory.eINSTANCE.createServer();
		deployment.getElements().add(server);
		assertEquals("The server lacks its name.", assertThrows(UnwritableException.class, () -> Printer.print(deployment)).getMessage());
	}
}
