enum Tree<T> { Leaf; Node(left:Tree<T>, it:T, right:Tree<T>); }
enum Color { Red; Green; Rgb(r:Int, g:Int, b:Int); }
enum Other { Red; Blue; }
enum Opt<T> { Some(v:T); None; }
enum Gadt<T> { I(i:Int):Gadt<Int>; S(s:String):Gadt<String>; L<X>(x:X, f:X->T):Gadt<T>; }
class Constructors {
  static function insert<T>(t:Tree<T>, v:T, cmp:T->T->Int) return switch t {
    case Leaf: Node(Leaf, v, Leaf);
    case Node(l, x, r) if (cmp(v, x) < 0): Node(insert(l, v, cmp), x, r);
    case Node(l, x, r): Node(l, x, insert(r, v, cmp));
  }
  static function byType() {
    var a:Color = Red;
    var b:Other = Red;
    var c = Red;
    var d = Rgb(1, 2, 3);
    var e = Leaf;
    var f = Node(Leaf, 1, Leaf);
    var g = insert(f, 2, (x, y) -> x - y);
    var h = [Some(1), None];
    var i = Some("a");
    var j:Opt<Float> = Some(1);
    var k = None;
    var l = [None, Some(2.5)];
    var m = Rgb;
    var n = Node.bind(Leaf, _, Leaf);
    var o = n(3);
    var p = true ? Some(1) : None;
    var q = Color.Green;
    var r:Array<Color> = [Red, Green];
    var s = switch a { case Red: Some(1); case Green: None; case Rgb(r, _, _): Some(r); };
    var t = a == Red;
    var u = a.match(Rgb(_, 2, _));
    var v = Type.createEnum(Color, "Red");
    return h;
  }
  static function eval<T>(g:Gadt<T>):T return switch g { case I(i): i; case S(s): s; case L(x, f): f(x); }
  static function gadt() {
    var a = eval(I(1));
    var b = eval(S("s"));
    var c = L(1, x -> x + 0.5);
    var d = eval(c);
  }
  static function depth<T>(t:Tree<T>) return switch t { case Leaf: 0; case Node(l, _, r): var a = depth(l), b = depth(r); 1 + (a > b ? a : b); }
  static function flat<T>(t:Tree<T>, ?acc:Array<T>) { if (acc == null) acc = []; switch t { case Leaf: case Node(l, v, r): flat(l, acc); acc.push(v); flat(r, acc); } return acc; }
  static function opt<A, B>(o:Opt<A>, f:A->Opt<B>) return switch o { case Some(v): f(v); case None: None; }
  static function main() {}
}
