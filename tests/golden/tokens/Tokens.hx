#if (haxe_ver >= 4 && !nothing)
package p; // a comment
#elseif other
left out 'and lexed'
#else
class Not {}
#end
/** doc **/
@:meta("x") class Tokens<T> extends A {
	var n = [0x1F, 1_000, 1.5e-3, .5, 7i64, 0...3];
	var s = "a\"b" + 'c${d + '$e'}' + ~/x\/y/g;
	function f(?x) return x?.y ?? z >>> 2 >= 3;
	var i = a += b ... c => d -> e;
	var j = $v{macro !x} -- ++ ~1 ??= 2;
}
