#if (haxe_ver >= 4.2 && !js)
#if debug class A {} #elseif (sys || cpp) class B {} #else #error "no" #end
#end
/** Doc. */
class Main { #if elixir static function main() { trace(1 #if !nothing + 2 #end); } #else var x:Int; #end
	@:a @:b(1, "x", {y: [2]}) @c static var jsx = 1;
	macro static function m(e:haxe.macro.Expr) return macro { $e; $i{name}; var x = $v{3}; };
	static function markup() return <div class="a">{x}<b/></div>;
}
