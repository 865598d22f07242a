package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.btdeploy.dsl.print.Form;
import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.print.Syntax;
import org.btdeploy.dsl.print.SyntaxTable;
import org.btdeploy.dsl.print.Values;
import org.btdeploy.dsl.print.Writability;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.Trust;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Seeded random changes of a deployment such as users make; each leaves a model that the language can write. */
final class RandomEdits {
	private final Random random;
	private final RandomValues values;
	private Deployment deployment;
	private NameTable names;
	private String what;
	private boolean deletes;

	RandomEdits(Random random) {
		this.random = random;
		values = new RandomValues(random);
	}

	/** @return what the last change did */
	String what() {
		return what;
	}

	/** @return whether the last change deleted elements, which takes their comments along */
	boolean deletes() {
		return deletes;
	}

	void change(Deployment changed) {
		deployment = changed;
		what = "";
		deletes = false;
		int count = random.nextInt(6) == 0 ? 1 + random.nextInt(4) : 1;
		for (int i = 0; i < count; i++) {
			names = NameTable.of(deployment);
			one();
		}
		makeNamesUnique();
	}

	private void one() {
		switch (random.nextInt(12)) {
			case 0, 1 -> create();
			case 2, 3 -> rename();
			case 4, 5 -> move();
			case 6 -> delete();
			case 7 -> connect();
			default -> set();
		}
	}

	// ---- create ------------------------------------------------------------------------------------------------------

	private void create() {
		EObject container = pick(containers());
		EReference feature = children(container);
		List<EClass> kinds = kinds(feature);
		EClass kind = kinds.get(random.nextInt(kinds.size()));
		EObject created = fill(kind, 2);
		if (created != null) {
			add(container, created);
			note("create", created);
		}
	}

	private void connect() {
		EClass[] kinds = { DeploymentPackage.Literals.MESSAGE_FLOW, DeploymentPackage.Literals.INFRASTRUCTURE_CONNECTION, DeploymentPackage.Literals.TRUST };
		EObject created = fill(kinds[random.nextInt(kinds.length)], 0);
		if (created instanceof Connection || created instanceof Trust) {
			add(deployment, created);
			note("connect", created);
		}
	}

	private EObject fill(EClass kind, int depth) {
		EObject created = DeploymentFactory.eINSTANCE.create(kind);
		for (Phrase phrase : SyntaxTable.of(kind).phrases()) {
			if (phrase.isChildren()) {
				fillChildren(created, depth);
			} else if (phrase.mandatory() || random.nextInt(5) < 2) {
				set(created, phrase);
				if (phrase.mandatory() && Values.of(created, phrase) == null) {
					return null;
				}
			}
		}
		keepVirtual(created);
		return created;
	}

	private void fillChildren(EObject parent, int depth) {
		if (depth == 0) {
			return;
		}
		List<EClass> kinds = kinds(children(parent));
		for (int i = random.nextInt(4) - 1; i > 0; i--) {
			EObject child = fill(kinds.get(random.nextInt(kinds.size())), depth - 1);
			if (child != null) {
				list(parent, children(parent)).add(child);
			}
		}
	}

	private void add(EObject container, EObject child) {
		List<EObject> list = list(container, children(container));
		list.add(random.nextBoolean() ? list.size() : random.nextInt(list.size() + 1), child);
	}

	// ---- rename ------------------------------------------------------------------------------------------------------

	private void rename() {
		Collection<NamedElement> all = names.elements();
		if (all.isEmpty()) {
			return;
		}
		NamedElement element = pick(new ArrayList<>(all));
		String name = random.nextInt(3) > 0 ? values.name() : pick(new ArrayList<>(all)).getName();
		note("rename to " + name, element);
		element.setName(name);
	}

	/** Names that stand twice where they may not get a number. */
	private void makeNamesUnique() {
		Set<String> given = new HashSet<>();
		NameTable table = NameTable.of(deployment);
		for (NamedElement element : table.elements()) {
			String qualified = NameTable.qualifiedName(element);
			if (!given.add(qualified)) {
				String fresh = element.getName();
				for (int i = 2; !given.add(prefix(element) + fresh) || !table.find(prefix(element) + fresh).isEmpty(); i++) {
					fresh = element.getName() + "-" + i;
				}
				element.setName(fresh);
				makeNamesUnique();
				return;
			}
		}
	}

	private static String prefix(NamedElement element) {
		String qualified = NameTable.qualifiedName(element);
		return qualified.substring(0, qualified.length() - element.getName().length());
	}

	// ---- move --------------------------------------------------------------------------------------------------------

	private void move() {
		List<EObject> movable = new ArrayList<>();
		for (EObject container : containers()) {
			movable.addAll(list(container, children(container)));
		}
		if (movable.isEmpty()) {
			return;
		}
		EObject child = pick(movable);
		List<EObject> targets = containers();
		targets.removeIf(target -> EcoreUtil.isAncestor(child, target) || !children(target).getEReferenceType().isInstance(child));
		EObject target = pick(targets);
		note("move to " + Writability.name(target), child);
		list(child.eContainer(), (EReference) child.eContainmentFeature()).remove(child);
		add(target, child);
	}

	// ---- delete ------------------------------------------------------------------------------------------------------

	private void delete() {
		List<EObject> all = elements();
		all.remove(deployment);
		if (all.isEmpty()) {
			return;
		}
		EObject victim = pick(all);
		note("delete", victim);
		deletes = true;
		delete(victim);
	}

	/** References to what is deleted go too; what cannot be without them is deleted as well. */
	private void delete(EObject victim) {
		EcoreUtil.remove(victim);
		boolean again = true;
		while (again) {
			again = false;
			for (EObject element : elements()) {
				if (!cleanUp(element)) {
					EcoreUtil.remove(element);
					again = true;
				}
			}
		}
	}

	private boolean cleanUp(EObject element) {
		for (Phrase phrase : SyntaxTable.of(element.eClass()).phrases()) {
			if (!phrase.isReference()) {
				continue;
			}
			for (Object target : Values.asList(Values.of(element, phrase))) {
				if (target instanceof EObject gone && !gone.eIsProxy() && !EcoreUtil.isAncestor(deployment, gone)) {
					unset(element, phrase.feature(), gone);
				}
			}
			if (phrase.form() == Form.REFERENCE_OR_ANY && Values.of(element, phrase) == null) {
				element.eSet(phrase.any(), true);
			}
			if (phrase.mandatory() && Values.of(element, phrase) == null) {
				return false;
			}
		}
		return true;
	}

	private static void unset(EObject element, EStructuralFeature feature, EObject gone) {
		if (feature.isMany()) {
			((List<?>) element.eGet(feature)).remove(gone);
		} else {
			element.eUnset(feature);
		}
	}

	// ---- set ---------------------------------------------------------------------------------------------------------

	private void set() {
		EObject element = pickByKind(elements());
		List<Phrase> phrases = new ArrayList<>(SyntaxTable.of(element.eClass()).phrases());
		phrases.removeIf(phrase -> phrase.isChildren() || phrase.form() == Form.NAME);
		Phrase phrase = pick(phrases);
		phrases.removeIf(one -> one.mandatory() || Values.of(element, one) == null);
		boolean present = Values.of(element, phrase) != null;
		if (!phrases.isEmpty() && random.nextInt(3) == 0) {
			phrase = pick(phrases);
			note("unset " + phrase.feature().getName(), element);
			clear(element, phrase);
		} else if (present && phrase.list() && phrase.form() != Form.PORTS && random.nextInt(3) > 0) {
			note("change list " + phrase.feature().getName(), element);
			changeList(element, phrase);
		} else {
			note("set " + phrase.feature().getName(), element);
			set(element, phrase);
		}
		keepVirtual(element);
	}

	private static void clear(EObject element, Phrase phrase) {
		element.eUnset(phrase.feature());
		if (phrase.any() != null) {
			element.eUnset(phrase.any());
		}
		if (phrase.feature() == DeploymentPackage.Literals.SERVER__NATURE) {
			element.eUnset(DeploymentPackage.Literals.SERVER__HYPER_VHOST);
		}
	}

	@SuppressWarnings("unchecked")
	private void changeList(EObject element, Phrase phrase) {
		List<Object> list = (List<Object>) element.eGet(phrase.feature());
		switch (random.nextInt(4)) {
			case 0 -> {
				if (list.size() > 1 || !phrase.mandatory()) {
					list.remove(random.nextInt(list.size()));
				}
			}
			case 1 -> list.add(list.remove(random.nextInt(list.size())));
			default -> {
				Object value = values.one(element, phrase, names);
				if (value != null && (!phrase.feature().isUnique() || !list.contains(value))) {
					list.add(random.nextInt(list.size() + 1), value);
				}
			}
		}
	}

	private void set(EObject element, Phrase phrase) {
		values.set(element, phrase, names);
		if (phrase.feature() == DeploymentPackage.Literals.SERVER__HYPER_VHOST && element.eIsSet(phrase.feature())) {
			((Server) element).setNature(ServerNature.VIRTUAL);
		}
	}

	private static void keepVirtual(EObject element) {
		if (element instanceof Server server && !(server.isSetNature() && server.getNature() == ServerNature.VIRTUAL)) {
			server.eUnset(DeploymentPackage.Literals.SERVER__HYPER_VHOST);
		}
	}

	// ---- the model ---------------------------------------------------------------------------------------------------

	private List<EObject> elements() {
		List<EObject> elements = new ArrayList<>(List.of(deployment));
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (SyntaxTable.of(element.eClass()) != null) {
				elements.add(element);
			}
		}
		return elements;
	}

	private List<EObject> containers() {
		List<EObject> containers = elements();
		containers.removeIf(element -> children(element) == null);
		return containers;
	}

	private static EReference children(EObject element) {
		Syntax syntax = SyntaxTable.of(element.eClass());
		for (Phrase phrase : syntax.phrases()) {
			if (phrase.isChildren()) {
				return (EReference) phrase.feature();
			}
		}
		return null;
	}

	private static List<EClass> kinds(EReference feature) {
		List<EClass> kinds = new ArrayList<>();
		for (EClassifier classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind && SyntaxTable.of(kind) != null && feature.getEReferenceType().isSuperTypeOf(kind)) {
				kinds.add(kind);
			}
		}
		return kinds;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject element, EReference feature) {
		return (List<EObject>) element.eGet(feature);
	}

	/** Kinds are equally likely, however many elements each has. */
	private EObject pickByKind(List<EObject> elements) {
		Map<EClass, List<EObject>> byKind = new LinkedHashMap<>();
		elements.forEach(element -> byKind.computeIfAbsent(element.eClass(), kind -> new ArrayList<>()).add(element));
		return pick(pick(new ArrayList<>(byKind.values())));
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private void note(String text, EObject element) {
		what += (what.isEmpty() ? "" : "; ") + text + " of " + Writability.name(element);
	}
}
