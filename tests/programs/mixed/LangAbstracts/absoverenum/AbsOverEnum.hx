package absoverenum;

enum E { A; B(i:Int); }
@:forward
abstract EA(E) from E to E {
	public function num():Int return switch this { case A: 0; case B(i): i; }
	@:op(A + B) public function plus(o:EA):EA return B(num() + o.num());
}
class AbsOverEnum {
	public static function main() {
		var a:EA = A;
		var b:EA = B(4);
		Sys.println((a + b).num() + "");
		Sys.println(switch ((b + b) : E) { case A: "A"; case B(n): "B" + n; });
		Sys.println(switch (b) { case A: "A"; case B(n): "B" + n; });
		Sys.println((b : E).getName());
	}
}
