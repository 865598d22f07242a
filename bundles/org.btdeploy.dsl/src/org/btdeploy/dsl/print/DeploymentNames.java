package org.btdeploy.dsl.print;

import java.util.List;

import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Names for references within one deployment: the shortest that links to the target, as the linker will see it. */
public final class DeploymentNames implements ReferenceNames {
	private final NameTable names;
	private final IValueConverterService converters;

	/**
	 * @param names the names of the deployment as it is to be written
	 * @param converters the converters of the language
	 */
	public DeploymentNames(NameTable names, IValueConverterService converters) {
		this.names = names;
		this.converters = converters;
	}

	@Override
	public String text(EObject target, EReference reference) {
		NamedElement element = (NamedElement) target;
		String shortest = names.reference(element);
		return written(means(shortest, element, reference) ? shortest : NameTable.qualifiedName(element), element, reference);
	}

	/** @return a name for the target, qualified if it can be; for references that were written so before */
	public String qualified(NamedElement target, EReference reference) {
		String qualified = NameTable.qualifiedName(target);
		return means(qualified, target, reference) ? written(qualified, target, reference) : text(target, reference);
	}

	/** @return whether that name links to that element at that reference */
	public boolean means(String name, NamedElement element, EReference reference) {
		return name != null && names.meaning(name, reference.getEReferenceType()) == element;
	}

	private String written(String name, NamedElement element, EReference reference) {
		if (!means(name, element, reference)) {
			List<NamedElement> same = name == null ? List.of() : names.find(name);
			throw new UnwritableException(Messages.get(same.contains(element) ? "DeploymentNames_ambiguous" : "DeploymentNames_gone", Writability.name(element)));
		}
		return converters.toString(name, "QualifiedName");
	}
}
