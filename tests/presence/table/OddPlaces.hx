import phoenix.Phoenix.Socket;
import phoenix.Presence;
import phoenix.Presence as Pr;
import InsidePresence as Inside;

using OddPlaces.OddTools;

typedef Same = InsidePresence;

class OddTools {
  public static function enter(s:Socket<Dynamic>, key:String):Socket<Dynamic> return InsidePresence.trackWithSocket(s, "tools", key, {});
  public static inline function leave(s:Socket<Dynamic>, key:String):Socket<Dynamic> return InsidePresence.untrackWithSocket(s, "tools", key);
}

abstract Wrapped(Socket<Dynamic>) from Socket<Dynamic> to Socket<Dynamic> {
  public function track(key:String):Wrapped return InsidePresence.trackWithSocket(this, "wrapped", key, {});
}

// The same calls wherever an expression may stand: none may be lost, all go to the same module.
class OddPlaces {
  public static function names(s:Socket<Dynamic>, m:Dynamic) {
    Inside.track("alias", "k", m);
    Same.track("typedef", "k", m);
    var w:Wrapped = s.enter("k").leave("k");
    return w.track("k");
  }

  public static function values(s:Socket<Dynamic>, keys:Array<String>, m:Dynamic) {
    var track = InsidePresence.track;
    track(s, "value", "k", m);
    var bound = InsidePresence.track.bind(s, "bound", _, m);
    bound("k");
    var closure = () -> InsidePresence.untrack("closure", "k");
    closure();
    return keys.map(InsidePresence.list).concat([for (k in keys) if (k != "") InsidePresence.list(k)]);
  }

  public static function control(s:Socket<Dynamic>, keys:Array<String>, m:Dynamic):Socket<Dynamic> {
    for (k in keys) {
      if (k == "") continue;
      if (k == "stop") break;
      InsidePresence.track("loop", k, m);
    }
    do {
      s = InsidePresence.trackWithSocket(s, "do", "k", m);
    } while (InsidePresence.list("do") == null);
    var unused = InsidePresence.list("unused");
    return try {
      switch (keys.length) {
        case 0: InsidePresence.trackWithSocket(s, "zero", "k", m);
        case 1 if (InsidePresence.getByKey("one", "k") != null): s;
        case _: keys[0] == "a" ? InsidePresence.updateWithSocket(s, "a", "k", m) : InsidePresence.untrackWithSocket(s, "b", "k");
      }
    } catch (e:Dynamic) {
      InsidePresence.untrackWithSocket(s, "caught", "k");
    }
  }

  public static function parts(m:Dynamic):Dynamic {
    var inStructure = {list: InsidePresence.list("structure"), n: 1};
    var inMap = ["a" => InsidePresence.list("map")];
    var inText = 'here: ${InsidePresence.list("text")}';
    var first = m != null && InsidePresence.list("and") != null || InsidePresence.list("or") != null;
    if (first) throw InsidePresence.list("thrown");
    return [inStructure.list, inMap["a"], inText];
  }
}
