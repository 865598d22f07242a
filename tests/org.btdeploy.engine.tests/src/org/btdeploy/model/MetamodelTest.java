package org.btdeploy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** The metamodel documents itself and follows its own naming of words. */
class MetamodelTest {
	private static EPackage ecore() throws IOException {
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource resource = resources.createResource(URI.createURI("model/deployment.ecore"));
		try (var in = MetamodelTest.class.getResourceAsStream("/model/deployment.ecore")) {
			resource.load(in, Map.of());
		}
		return (EPackage) resource.getContents().get(0);
	}

	@Test
	void everythingIsDocumented() throws IOException {
		List<String> silent = new ArrayList<>();
		for (var all = ecore().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (element instanceof ENamedElement named && !(element instanceof org.eclipse.emf.ecore.EGenericType)) {
				String text = EcoreUtil.getDocumentation((EModelElement) named);
				if (text == null || text.length() < 4) {
					silent.add(EcoreUtil.getURI(named).fragment());
				}
			}
		}
		assertEquals(List.of(), silent);
	}

	@Test
	void everyWordHasItsMeaning() {
		for (var classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				for (EStructuralFeature feature : type.getEStructuralFeatures()) {
					String name = feature.getName();
					String meaning = name.endsWith("Words") ? name.substring(0, name.length() - 5) + "s" : name.endsWith("Word") ? name.substring(0, name.length() - 4) : null;
					if (meaning != null) {
						EStructuralFeature derived = type.getEStructuralFeature(meaning);
						assertEquals(true, derived != null && derived.isDerived() && derived.isMany() == feature.isMany(), type.getName() + "." + name);
					}
				}
			}
		}
	}

	@Test
	void wordsOfEnumerationsAreLowerCaseWithHyphens() {
		for (var classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EEnum enumeration) {
				enumeration.getELiterals().forEach(literal -> assertEquals(true, literal.getLiteral().matches("[a-z0-9]+(-[a-z0-9]+)*"), literal.getLiteral()));
			}
		}
	}
}
