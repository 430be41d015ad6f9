abstract AA(Int) { public function new(x) this = x; }
class BindNew2 { static function main() { var f = AA.new; var g = f(1); $type(g); } }
