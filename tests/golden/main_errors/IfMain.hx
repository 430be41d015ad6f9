interface IfMain { function main():Void; }
