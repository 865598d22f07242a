package org.btdeploy.edit.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.btdeploy.edit.Fixture;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.naming.Names;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class FreeNamesTest {
	private final FreeNames names = new FreeNames(Fixture.standard().deployment());

	@Test
	void numbersGoOn() {
		assertEquals("Fresh", names.like("Fresh"));
		assertEquals("Fresh-2", names.like("Fresh"));
		assertEquals("SQL-3", names.like("SQL-1"));
		assertEquals("SQL-4", names.like("SQL-1"));
		assertEquals("A09", names.like("A09"));
		assertEquals("A10", names.like("A09"));
		assertEquals("Sql-2", names.like("Sql"));
	}

	@Test
	void patternsGiveTheFirstFreeNumber() {
		assertEquals("FW2", names.ofPattern("FW#"));
		assertEquals("BTS-3", names.ofPattern("BTS-#"));
		assertEquals("Internet-2", names.ofPattern("Internet"));
	}

	@Test
	void everyKindRoleAndWordHasAPatternForAValidName() {
		for (EClassifier classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind && !kind.isAbstract() && EcoreUtil.create(kind) instanceof NamedElement element) {
				assertValid(element);
			}
		}
		for (ServerRole role : ServerRole.VALUES) {
			Server server = DeploymentFactory.eINSTANCE.createServer();
			server.getRoleWords().add(role.getLiteral());
			assertValid(server);
		}
		for (DatabaseKind kind : DatabaseKind.VALUES) {
			Database database = DeploymentFactory.eINSTANCE.createDatabase();
			database.setKindWord(kind.getLiteral());
			assertValid(database);
		}
		for (DomainKind kind : DomainKind.VALUES) {
			Domain domain = DeploymentFactory.eINSTANCE.createDomain();
			domain.getKindWords().add(kind.getLiteral());
			assertValid(domain);
		}
	}

	private void assertValid(NamedElement element) {
		String name = names.ofPattern(NamePatterns.of(element));
		assertTrue(Names.isValid(name), name);
	}

	@Test
	void everyFeatureHasAPlainName() {
		for (EClassifier classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind) {
				for (EStructuralFeature feature : kind.getEStructuralFeatures()) {
					assertFalse(Describe.feature(feature).isEmpty());
				}
			}
		}
	}
}
