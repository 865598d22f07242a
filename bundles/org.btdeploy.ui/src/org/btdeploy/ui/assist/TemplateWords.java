package org.btdeploy.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.btdeploy.edit.naming.FreeNames;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/**
 * What stands for the variables of templates: {@code free('BTS-#')} is a free name, {@code ref('Server')} the names of such
 * elements, {@code word('Server.roleWords')} the words of a feature, {@code value('443')} just that.
 */
final class TemplateWords {
	static final TemplateContextType TYPE = type();

	private TemplateWords() {
	}

	private static TemplateContextType type() {
		TemplateContextType type = new TemplateContextType("org.btdeploy.ui.templates");
		type.addResolver(new GlobalTemplateVariables.Cursor());
		type.addResolver(new Resolver("free", TemplateWords::free));
		type.addResolver(new Resolver("ref", TemplateWords::names));
		type.addResolver(new Resolver("value", (deployment, value) -> List.of(value)));
		type.addResolver(new Resolver("word", TemplateWords::words));
		return type;
	}

	private static List<String> free(Deployment deployment, String pattern) {
		return List.of(new FreeNames(deployment == null ? DeploymentFactory.eINSTANCE.createDeployment() : deployment).ofPattern(pattern));
	}

	private static List<String> names(Deployment deployment, String kind) {
		EClassifier needed = DeploymentPackage.eINSTANCE.getEClassifier(kind);
		NameTable names = NameTable.of(deployment);
		List<String> found = new ArrayList<>();
		for (NamedElement element : names.elements()) {
			if (needed.isInstance(element)) {
				found.add(names.reference(element));
			}
		}
		return found;
	}

	private static List<String> words(Deployment deployment, String feature) {
		int dot = feature.indexOf('.');
		EClass kind = (EClass) DeploymentPackage.eINSTANCE.getEClassifier(feature.substring(0, dot));
		for (WordFeature words : WordFeature.of(kind)) {
			if (words.attribute().getName().equals(feature.substring(dot + 1))) {
				return List.copyOf(words.words());
			}
		}
		return List.of();
	}

	/** Gives a variable its values; where there is none the name of the variable shows what is wanted. */
	private static final class Resolver extends TemplateVariableResolver {
		private final BiFunction<Deployment, String, List<String>> values;

		Resolver(String type, BiFunction<Deployment, String, List<String>> values) {
			super(type, type);
			this.values = values;
		}

		@Override
		public void resolve(TemplateVariable variable, TemplateContext context) {
			Deployment deployment = context instanceof DeploymentTemplateContext place ? place.deployment() : null;
			List<String> found = values.apply(deployment, (String) variable.getVariableType().getParams().get(0));
			variable.setValues(found.isEmpty() ? new String[] { variable.getName() } : found.toArray(String[]::new));
			variable.setUnambiguous(false);
			variable.setResolved(true);
		}
	}
}
