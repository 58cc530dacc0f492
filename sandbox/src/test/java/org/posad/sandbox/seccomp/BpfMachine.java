package org.posad.sandbox.seccomp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Runs a filter the way the kernel would. */
final class BpfMachine {

    private BpfMachine() {}

    static int run(byte[] program, int architecture, int call, long... arguments) {
        var data = ByteBuffer.allocate(64)
                .order(ByteOrder.nativeOrder())
                .putInt(call)
                .putInt(architecture)
                .putLong(0);
        for (long argument : arguments) {
            data.putLong(argument);
        }
        var code = ByteBuffer.wrap(program).order(ByteOrder.nativeOrder());
        int loaded = 0;
        for (int at = 0; ; at++) {
            int operation = code.getShort(at * 8);
            int ifTrue = code.get(at * 8 + 2) & 0xFF;
            int ifFalse = code.get(at * 8 + 3) & 0xFF;
            int operand = code.getInt(at * 8 + 4);
            switch (operation) {
                case 0x20 -> loaded = data.getInt(operand);
                case 0x06 -> {
                    return operand;
                }
                case 0x15 -> at += loaded == operand ? ifTrue : ifFalse;
                case 0x35 -> at += Integer.compareUnsigned(loaded, operand) >= 0 ? ifTrue : ifFalse;
                case 0x45 -> at += (loaded & operand) != 0 ? ifTrue : ifFalse;
                default -> throw new IllegalStateException("Not an instruction of ours: " + operation);
            }
        }
    }
}
