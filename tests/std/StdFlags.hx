import haxe.EnumFlags;
enum Al { Eggs; Nuts; Cats; }
class StdFlags { static function main() {
  var f = new EnumFlags<Al>(); f.set(Nuts); trace(f.has(Eggs), f.has(Nuts), f.toInt()); f.set(Cats); f.unset(Nuts); trace(f.toInt());
  var g = EnumFlags.ofInt(5); var h:EnumFlags<Al> = g; for (a in Al.createAll()) if (h.has(a)) trace(a);
  var n = new EnumFlags<Al>(3); trace(n.has(Cats), n.has(Eggs));
  var s = new haxe.ds.GenericStack<Int>(); s.add(1); s.add(2); trace(s); trace('$s' + s.toString());
  var k = {flags: new EnumFlags<Al>()}; k.flags.set(Eggs); var copy = k.flags; copy.set(Nuts); inside(copy); trace(k.flags.toInt(), copy.toInt()); }
  static function inside(x:EnumFlags<Al>) { x.set(Cats); trace(x.toInt()); } }
