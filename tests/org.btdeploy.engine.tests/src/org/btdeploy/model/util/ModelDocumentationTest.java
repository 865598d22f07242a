package org.btdeploy.model.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.btdeploy.model.DeploymentPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;

class ModelDocumentationTest {
	@Test
	void classesFeaturesAndWordsAreExplained() {
		assertEquals("The Internet.", ModelDocumentation.of(DeploymentPackage.Literals.INTERNET));
		assertEquals("The Hyper-V host of a virtual server.", ModelDocumentation.of(DeploymentPackage.Literals.SERVER__HYPER_VHOST));
		assertEquals("File share.", ModelDocumentation.of(DeploymentPackage.Literals.SERVER_ROLE.getEEnumLiteralByLiteral("file-server")));
	}

	@Test
	void nothingOfTheMetamodelIsLeftOut() {
		for (var classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			assertExplained(classifier);
			if (classifier instanceof EClass type) {
				type.getEStructuralFeatures().forEach(ModelDocumentationTest::assertExplained);
			} else if (classifier instanceof EEnum enumeration) {
				enumeration.getELiterals().forEach(ModelDocumentationTest::assertExplained);
			}
		}
	}

	private static void assertExplained(ENamedElement element) {
		assertNotNull(ModelDocumentation.of(element), element.getName());
	}
}
