import haxe.ds.IntMap;

/* What a constant, an abstract class and an abstract's constructor give. */
typedef Ratio = Float;
typedef Index = Int;
typedef Label = String;

class Constants {
  static inline var whole:Ratio = 1;
  static inline var half:Ratio = 0.5;
  static inline var maybe:Null<Float> = 1;
  static inline var nothing:Null<Int> = null;
  static inline var index:Index = 1 + 2;
  static inline var label:Label = "a";
  static inline var other:Index = index;
  static inline var perhaps:Null<Index> = index;
  static inline var product:Ratio = 2 * 3;
  static inline var no:Null<Bool> = !true;
  static inline var any:Any = 1;
  static final late:Index = 4;

  static function read() {
    var a = whole, b = half, c = maybe, d = nothing, e = index;
    var f = label, g = other, h = perhaps, i = product, j = no, k = any, l = late;
    var m = Constants.index;
    var n = [index];
  }
}

interface Service<T> {
  var id(default, never):T;
  function next(n:Int):Int;
}

enum State { Stopped; Running(n:Int); }

abstract class Base implements Service<Int> {
  static final ids = [1];
  public final id = ids.push(2);
  public final first = Base.ids[0];
  public var state(default, set):State = Stopped;
  function set_state(s) return state = s;
  function step() {
    var c = next(1);
    var later = () -> next(c);
    return later;
  }
}

class Pairs<K, V> {
  public function new(map:IntMap<V>, keys:Array<K>) {}
}

abstract Own<K, V>(Pairs<K, V>) {
  public function new<K, V>(map:IntMap<V>, keys:Array<K>) {
    var k = keys;
    this = new Pairs<K, V>(map, keys);
  }
}

typedef Entry = {name:String, ?params:Array<Int>};
typedef Entries = Array<Entry>;
typedef Described = {name:String, ?meta:Entries};

class Optional {
  static function filled(later:Bool):Described {
    var field = {name: "a", meta: []};
    if (later) field.meta.push({name: "b"});
    return field;
  }
  static function literal():Described {
    var field = {name: "a", meta: [{name: "b"}]};
    return field;
  }
}
