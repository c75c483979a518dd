package vn.tiendo.sheet.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** What one part says of its relations to others. */
final class Relations {

  /**
   * @param id by which the part calls it
   * @param type the last word of its type, {@code worksheet}
   * @param target a part's name, from the root
   */
  record Relation(String id, String type, String target) {}

  /** Twenty for each sheet that a file may have. */
  private static final int MOST = 10_000;

  private final List<Relation> relations = new ArrayList<>();

  /**
   * The relations of a part; none where it has no such list. Those to places outside the file are
   * left out.
   *
   * @param part a part's name, the empty one for the file as a whole
   */
  static Relations of(Zip zip, String part) throws UnreadableSheet {
    Relations relations = new Relations();
    int slash = part.lastIndexOf('/') + 1;
    String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Optional<Zip.Part> found = zip.find(list);
    if (found.isPresent()) {
      try (XmlPart xml = zip.openXml(found.get())) {
        relations.read(xml, part.substring(0, slash));
        xml.finish();
      }
    }
    return relations;
  }

  private void read(XmlPart xml, String folder) throws UnreadableSheet {
    while (xml.nextStart()) {
      String id = xml.attribute("Id");
      String type = xml.attribute("Type");
      String target = xml.attribute("Target");
      if (id != null
          && type != null
          && target != null
          && !"External".equals(xml.attribute("TargetMode"))) {
        if (relations.size() == MOST) {
          throw new UnreadableSheet(Reason.SUSPICIOUS_CONTENT, MOST + " relations");
        }
        String kind = type.substring(type.lastIndexOf('/') + 1);
        relations.add(new Relation(id, kind, resolve(folder, target.replace('\\', '/'))));
      }
    }
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> path = new ArrayList<>();
    for (String step : (folder + target).split("/")) {
      if (step.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!step.equals("..") && !step.equals(".") && !step.isEmpty()) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  Optional<Relation> findByType(String type) {
    return relations.stream().filter(relation -> relation.type().equals(type)).findFirst();
  }

  Optional<Relation> findById(String id) {
    return relations.stream().filter(relation -> relation.id().equals(id)).findFirst();
  }
}
