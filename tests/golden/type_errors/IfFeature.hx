class A { @:ifFeature(foo) public static function f() {} }
class IfFeature { static function main() { A.f(); } }
