@:generic class G<@:const T, S> { public function new() {} public function f() return T; public var s:S; public var n:Node<S>; public function h(x:S):Int return T + 1; }
@:generic class Node<S> { public var next:Node<S>; public var v:S; public function new() {} public function all():Array<Node<S>> return null; }
class Q<@:const T> { public function new() {} public function q(x:Int) {} }
class GenericConstants { 
static function take(g:G<1, Int>) {}
static function tq(g:Q<1>) {}
static function main() { var g = new G<1, Int>(); $type(g); $type(g.f()); $type(g.n); $type(g.n.next.next); $type(g.n.all()); $type(g.h(1)); var x:Int = g.f(); var y = g.f() + 1; take(g); take(new G<2, Int>()); 
 var n:Node<Int> = g.n; n.next = n; n.next = new Node<Int>();  n.next = new Node(); n.v = "a";
 var s:G<"a b", String> = null; $type(s); 
 var q = new Q<1>(); $type(q); tq(new Q<2>()); tq(new Q<"a">()); } }
