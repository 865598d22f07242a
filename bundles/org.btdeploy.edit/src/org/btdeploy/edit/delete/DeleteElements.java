package org.btdeploy.edit.delete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Usages.Usage;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Deletes elements with all that cannot be without them, and takes back the other references to them. What else goes is
 * said by {@link #consequences()}.
 */
public final class DeleteElements extends Operation {
	private final List<EObject> elements;
	private final String label;

	/** @param elements of one deployment; those within others of them need not be left out */
	public DeleteElements(Collection<? extends EObject> elements) {
		this.elements = List.copyOf(new LinkedHashSet<>(elements));
		this.label = this.elements.size() == 1 ? Messages.get("DeleteElements_label", Describe.name(this.elements.get(0)))
			: Messages.get("DeleteElements_several", Integer.toString(this.elements.size()));
	}

	public DeleteElements(EObject element) {
		this(List.of(element));
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Refusal refusal() {
		if (elements.isEmpty()) {
			return Refusal.of("DeleteElements_nothing");
		}
		Deployment deployment = Containers.deployment(elements.get(0));
		for (EObject element : elements) {
			if (element instanceof Deployment) {
				return Refusal.of("DeleteElements_deployment");
			}
			if (element.eClass() == Literals.PORT_RANGE) {
				return Refusal.of("Values_port");
			}
			if (deployment == null || Containers.deployment(element) != deployment) {
				return Refusal.of("DeleteElements_gone", Describe.name(element));
			}
		}
		return null;
	}

	/** What goes besides the elements and what is in them, then what loses a reference. */
	@Override
	public List<String> consequences() {
		DeletionPlan plan = plan();
		Set<String> sentences = new LinkedHashSet<>();
		for (EObject follower : plan.followers(elements)) {
			sentences.add(Messages.get("DeleteElements_also", Describe.full(follower)));
		}
		for (Usage usage : plan.detached()) {
			sentences.add(Messages.get("DeleteElements_detached", Describe.name(usage.target()), Describe.feature(usage.reference()), Describe.full(usage.holder())));
		}
		return new ArrayList<>(sentences);
	}

	@Override
	public Set<EObject> affected() {
		DeletionPlan plan = plan();
		Set<EObject> affected = new LinkedHashSet<>(plan.roots());
		plan.roots().forEach(root -> affected.add(root.eContainer()));
		plan.detached().forEach(usage -> affected.add(usage.holder()));
		return affected;
	}

	@Override
	protected EObject perform() {
		DeletionPlan plan = plan();
		plan.detached().forEach(usage -> EcoreUtil.remove(usage.holder(), usage.reference(), usage.target()));
		plan.roots().forEach(EcoreUtil::remove);
		return null;
	}

	private DeletionPlan plan() {
		return new DeletionPlan(Containers.deployment(elements.get(0)), elements);
	}
}
